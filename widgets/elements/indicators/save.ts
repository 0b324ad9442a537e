/** Makes the browser save a file. */
export function save(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // Late enough for the browser to have read the file: Safari does so a moment after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/**
 * Copies an image to the clipboard, or saves it if the browser does not allow that. The image may be still to come,
 * because the clipboard has to be asked during the click (WebKit).
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
