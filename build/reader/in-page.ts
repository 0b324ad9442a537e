// Functions that run in the page. Each is sent there alone, so it may not use anything defined outside of it.

/** The texts that the extension has marked, in page order. */
export function markedTexts(): string[] {
  const ranges = [...(CSS.highlights.get('mingci') ?? [])].map((range) => {
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    return live;
  });
  const place = (range: Range) => range.getBoundingClientRect();
  ranges.sort((a, b) =>
    a.startContainer.getRootNode() === b.startContainer.getRootNode()
      ? a.compareBoundaryPoints(Range.START_TO_START, b)
      : place(a).top - place(b).top,
  );
  return ranges.map((range) => range.toString());
}

/**
 * Scrolls the nth occurrence of a text into view and returns the middle of its first line box. The text may span
 * several inline elements.
 */
export function placeOfText(text: string, nth: number): { x: number; y: number } | undefined {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  const starts: number[] = [];
  let whole = '';
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (node.parentElement?.closest('script, style, template, noscript')) continue;
    nodes.push(node);
    starts.push(whole.length);
    whole += node.data;
  }
  let at = -1;
  for (let i = 0; i <= nth; i++) {
    at = whole.indexOf(text, at + 1);
    if (at < 0) return undefined;
  }
  const nodeAt = (offset: number) => starts.findLastIndex((start) => start <= offset);
  const first = nodeAt(at);
  const last = nodeAt(at + text.length - 1);
  const range = document.createRange();
  range.setStart(nodes[first] as Text, at - (starts[first] as number));
  range.setEnd(nodes[last] as Text, at + text.length - (starts[last] as number));
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const box = [...range.getClientRects()].find(({ width, height }) => width > 0 && height > 0);
  return box && { x: box.left + box.width / 2, y: box.top + box.height / 2 };
}

/** The document as it would be written to a file. */
export function serialised(): string {
  return new XMLSerializer().serializeToString(document);
}
