/** Lets each copy button copy the code beside it, and says on the button how that went. */
export function copyButtons(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
    button.disabled = false;
    button.addEventListener('click', () => void copy(button));
  }
}

async function copy(button: HTMLButtonElement): Promise<void> {
  const code = button.closest('figure')?.querySelector('pre');
  const label = button.textContent;
  const { copied = '', failed = '' } = button.dataset;
  try {
    await navigator.clipboard.writeText(code?.textContent ?? '');
    button.textContent = copied;
  } catch {
    if (code) getSelection()?.selectAllChildren(code);
    button.textContent = failed;
  }
  button.disabled = true;
  setTimeout(() => {
    button.textContent = label;
    button.disabled = false;
  }, 1500);
}
