/**
 * Puts text on the clipboard: by the asynchronous API, else (plain http pages, frames whose policy forbids it) by the
 * command of old through a field in `root`. Tells whether it worked. Call it inside a click: both ask for one.
 */
export async function copyText(text: string, root: ShadowRoot): Promise<boolean> {
  try {
    // Undefined outside secure contexts, which the type doesn't say.
    await (navigator.clipboard as Clipboard | undefined)!.writeText(text);
    return true;
  } catch {
    return copyByCommand(text, root);
  }
}

function copyByCommand(text: string, root: ShadowRoot): boolean {
  const focused = root.activeElement;
  const field = document.createElement('textarea');
  field.className = 'clipboard';
  field.setAttribute('aria-hidden', 'true');
  field.value = text;
  // Inside the panel: outside it, the field would lie under an open dialog and could take no focus.
  (root.querySelector('.card') ?? root).append(field);
  field.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }
}
