/** Has the browser save a file. */
export function save(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The browser has taken the file by then: Safari reads it a moment after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/**
 * Puts an image on the clipboard, or saves it where the browser does not let that be. The image may still be drawn: the
 * clipboard has to be asked while the click lasts (WebKit).
 */
export async function copyImage(image: Promise<Blob>, name: string): Promise<'copied' | 'saved'> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': image })]);
    return 'copied';
  } catch {
    save(await image, name);
    return 'saved';
  }
}
