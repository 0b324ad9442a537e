/**
 * Where this frame is in its tab: of each frame around it, from the top one down, which of its frames leads here. Null where
 * one is in a shadow tree: those are not counted. The background runs it in other frames: nothing around it goes along.
 *
 * A frame may count the frames of a parent of any origin and compare windows; nothing is sent, and no page can tell.
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
