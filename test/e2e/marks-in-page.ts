// Functions that run in the page. Each is sent there alone, so it may not use anything defined outside of it.

/** A mark, the middle of its first box, and places right beside it, in CSS pixels relative to the viewport. */
export interface MarkPlace {
  text: string;
  on: { x: number; y: number };
  beside: { x: number; y: number }[];
}

/**
 * Scrolls the nth mark below what `within` selects into view and returns where it is, or null if there are no more.
 * Places beside it are the characters before and after it in its text nodes, and every `<s>` in its section.
 */
export function placeOfMark(nth: number, within: string): MarkPlace | null {
  const place = (node: Node, start: number, end: number) => {
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, end);
    const box = [...range.getClientRects()].find(({ width, height }) => width > 0 && height > 0);
    return box && { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  };
  const isWithin = ({ startContainer }: AbstractRange) => {
    for (let node: Node | null | undefined = startContainer; node; ) {
      if (node.parentElement?.closest(within)) return true;
      node = (node.getRootNode() as Partial<ShadowRoot>).host;
    }
    return false;
  };
  const mark = [...(CSS.highlights.get('mingci') ?? [])].filter(isWithin)[nth];
  if (!mark) return null;
  const { startContainer, startOffset, endContainer, endOffset } = mark;
  const element = startContainer.parentElement as Element;
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const live = document.createRange();
  live.setStart(startContainer, startOffset);
  live.setEnd(endContainer, endOffset);
  const on = place(startContainer, startOffset, startOffset + 1);
  if (!on) throw new Error(`${live.toString()} is not displayed`);
  const { length } = endContainer as Text;
  const beside = [
    ...(startOffset > 0 ? [place(startContainer, startOffset - 1, startOffset)] : []),
    ...(endOffset < length ? [place(endContainer, endOffset, endOffset + 1)] : []),
    ...Array.from(element.closest('section')?.querySelectorAll('s') ?? [], (s) => place(s, 0, 1)),
  ];
  return { text: live.toString(), on, beside: beside.filter((each) => each !== undefined) };
}

/** The text of the mark whose card is open. */
export function activeText(): string | null {
  const [range] = CSS.highlights.get('mingci-active') ?? [];
  if (!range) return null;
  const live = document.createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  return live.toString();
}

/** How many marks are on nodes that are no longer in the document. */
export function strayMarks(): number {
  return [...(CSS.highlights.get('mingci') ?? [])].filter(({ startContainer }) => !startContainer.isConnected).length;
}
