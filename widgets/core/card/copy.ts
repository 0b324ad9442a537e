/**
 * Copies text to the clipboard with the asynchronous API or, where that is missing (plain http pages) or forbidden
 * (frames with a policy), with `execCommand` and a field in `root`. Returns whether it worked. Call it in a click
 * handler: both ways need a user gesture.
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
  // Inside the panel: elsewhere, the field would lie under an open dialog and could not take focus.
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
