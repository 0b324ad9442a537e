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
  /** Whether a hit may be marked. One that may not never counts as the first. */
  allows(hit: PageHit): boolean;
}

/**
 * The hits to mark in an element, in document order, without those in shadow trees below it. They are the same that
 * `annotate` finds, but read in one go and not kept up to date: for callers that change the page and then search anew.
 */
export function findHits(root: Element, matcher: Matcher, { reading, density, allows }: FindOptions): PageHit[] {
  const pieces: Piece[] = [];
  const add = (piece: Piece | null) => {
    if (piece) pieces.push(piece);
    return [];
  };
  // Text is read once and in order here, so each new piece comes last and replaces none.
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
