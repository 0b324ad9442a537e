/** How much is read from each place in view: at most this many characters and text nodes. */
const CHARACTERS = 2000;
const TEXTS = 60;

/** The texts to read first: those from the top and from the middle of the view on, each run in document order. */
export function textsInView(root: Node): Text[] {
  const texts = new Set<Text>();
  for (const height of [0.02, 0.5]) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    let room = CHARACTERS;
    let node = nodeAt(innerWidth / 2, innerHeight * height);
    if (!node || !root.contains(node)) continue;
    walker.currentNode = node;
    if (!(node instanceof Text)) node = walker.nextNode();
    for (let count = 0; node instanceof Text && count < TEXTS && room > 0; count++) {
      texts.add(node);
      room -= node.length;
      node = walker.nextNode();
    }
  }
  return [...texts];
}

function nodeAt(x: number, y: number): Node | null {
  if (document.caretPositionFromPoint) return document.caretPositionFromPoint(x, y)?.offsetNode ?? null;
  return document.caretRangeFromPoint(x, y)?.startContainer ?? null;
}
