import type { Matcher } from '../text/matcher.ts';
import { Chooser, type Density } from './density.ts';
import type { Reading } from './flow.ts';
import type { PageHit } from './hit.ts';
import type { Piece } from './piece.ts';
import { PageReader } from './read.ts';
import { Sections } from './sections.ts';

export interface FindOptions {
  reading: Reading;
  density: Density;
  /** Whether a hit may be marked. One that may not takes no other's place. */
  allows(hit: PageHit): boolean;
}

/**
 * The hits to mark in an element, in document order, without what is in shadow trees below it. The same that `annotate`
 * finds, read in one go and not kept true: for who changes the page and finds anew.
 */
export function findHits(root: Element, matcher: Matcher, { reading, density, allows }: FindOptions): PageHit[] {
  const pieces: Piece[] = [];
  const add = (piece: Piece | null) => {
    if (piece) pieces.push(piece);
    return [];
  };
  // What is read once and in order has its place at the end, and takes no other's.
  const reader = new PageReader(matcher, { of: () => undefined, add, replace: (_, piece) => add(piece) }, reading);
  const texts = root.ownerDocument.createNodeIterator(root, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) reader.read(text as Text);
  reader.rest();
  const sections = new Sections(root.getRootNode() as Document | ShadowRoot);
  const hits = new Set<PageHit>();
  const chooser = new Chooser<PageHit, Piece>(
    density,
    {
      sectionOf: (piece, at) => sections.of(piece.textOf(at)),
      isAllowed: (piece, at) => piece.isAllowed(at) && allows(piece.hit(at)),
      hiddenBy: (hit) => hit.hiddenBy(),
    },
    hits,
  );
  for (const piece of pieces) chooser.offer(piece);
  return [...hits];
}
