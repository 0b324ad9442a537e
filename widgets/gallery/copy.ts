/** Makes each copy button copy its code and show the result. */
export function copyButtons(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
    button.disabled = false;
    button.addEventListener('click', () => void copy(button));
  }
}

async function copy(button: HTMLButtonElement): Promise<void> {
  const { copy: elsewhere, copied = '', failed = '' } = button.dataset;
  const code = elsewhere ? document.querySelector(elsewhere) : button.closest('figure')?.querySelector('pre');
  const label = button.textContent;
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
