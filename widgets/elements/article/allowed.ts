import type { PageHit } from '../../core/page/hit.ts';
import { isOwnDefinition } from './own-definition.ts';

export interface Where {
  root: Element;
  /** Selectors: mark only inside `include`, and not inside `exclude`. Null: no limit. */
  include: string | null;
  exclude: string | null;
  /** Whether to mark terms in headings and links as well. */
  headings: boolean;
  links: boolean;
}

const HEADINGS = 'h1, h2, h3, h4, h5, h6, hgroup, [role="heading"]';
const LINKS = 'a[href], [role="link"]';
/** Controls whose words are pressed: a term in them could not be. */
const CONTROLS = 'button, summary, label, legend, [role="button"], [role="tab"], [role="menuitem"], [role="option"]';

/**
 * Whether a hit may be marked, all of its words.
 * @throws Error if a selector is not valid; the message says which.
 */
export function allowedIn({ root, include, exclude, headings, links }: Where): (hit: PageHit) => boolean {
  if (include) check(root, include, 'include');
  if (exclude) check(root, exclude, 'exclude');
  const never = [CONTROLS, headings ? '' : HEADINGS, links ? '' : LINKS, exclude ?? ''].filter(Boolean).join();
  const inside = (element: Element, selector: string): boolean => {
    const found = element.closest(selector);
    return found !== null && root.contains(found);
  };
  const cache = new Map<Element, boolean>();
  const allows = (parent: Element): boolean => {
    let answer = cache.get(parent);
    if (answer === undefined)
      cache.set(parent, (answer = !inside(parent, never) && (!include || inside(parent, include))));
    return answer;
  };
  return (hit) =>
    hit.slices().every(({ node }) => node.parentElement && allows(node.parentElement)) && !isOwnDefinition(hit);
}

function check(root: Element, selector: string, name: string): void {
  try {
    root.matches(selector);
  } catch (cause) {
    throw new Error(`${name}="${selector}" is not a CSS selector: correct it, as in ${name}="p, li"`, { cause });
  }
}
