import type { Matcher } from '../text/matcher.ts';
import { Chooser, type Density } from './density.ts';
import type { Reading } from './flow.ts';
import type { PageHit } from './hit.ts';
import { HitIndex } from './hit-index.ts';
import { passageOf } from './passage.ts';
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
  const index = new HitIndex();
  const reader = new PageReader(matcher, index, reading);
  const texts = root.ownerDocument.createNodeIterator(root, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) reader.read(text as Text);
  reader.rest();
  const sections = new Sections(root.getRootNode() as Document | ShadowRoot);
  const chooser = new Chooser(density);
  const hits: PageHit[] = [];
  for (const piece of index.pieces) {
    const passage = passageOf(
      piece,
      (node) => sections.of(node),
      (at) => piece.isAllowed(at) && allows(piece.hit(at)),
    );
    chooser.offer(passage, (at) => hits.push(piece.hit(at)));
  }
  return hits;
}
