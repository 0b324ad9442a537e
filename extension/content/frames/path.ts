/**
 * The path to this frame from the top one: at each level, the index of the child frame that leads here. Null if a frame
 * on it is in a shadow tree, since `window.length` does not count those. The background injects this function into
 * frames, so it must not use anything outside itself.
 *
 * A frame may count the frames of a parent of any origin and compare windows; nothing is sent, and no page can notice.
 */
export function framePath(): number[] | null {
  const path: number[] = [];
  for (let inner: Window = window; inner !== inner.parent; inner = inner.parent) {
    const { parent } = inner;
    let index = 0;
    while (index < parent.length && parent[index] !== inner) index++;
    if (index === parent.length) return null;
    path.unshift(index);
  }
  return path;
}

/** The element of the nth frame of this document. */
export function frameElement(index: number): Element | undefined {
  const inner = window[index];
  const elements = document.querySelectorAll<HTMLIFrameElement>('iframe, frame, object, embed');
  return inner && [...elements].find(({ contentWindow }) => contentWindow === inner);
}
