import type { CardModel } from '../../core/card/model.ts';
import type { Matcher } from '../../core/text/matcher.ts';
import { emit } from '../shared/events.ts';
import type { MarkedTerm } from '../../core/pack/format.ts';
import { type LoadedPack, loadPack, packAtHand, type PackRef } from './load-pack.ts';

/** The packs used by default, in order of precedence. They come with the library. */
export const DEFAULT_PACKS: readonly string[] = ['shibei-2021', 'national-policy'];

/** A term, and the `pack/term` key that identifies it across all packs. */
export interface Found {
  key: string;
  term: MarkedTerm;
}

/** The packs that apply to some part of the page, as far as they have loaded. */
export class PackSet {
  readonly packs: readonly LoadedPack[];
  #matcher: Promise<Matcher | undefined> | undefined;

  constructor(packs: readonly LoadedPack[]) {
    this.packs = packs;
  }

  /** Finds a term by name: its key, or its id in one of the packs. */
  find(name: string): Found | undefined {
    const [id, inPack] = name.split('/').reverse() as [string, string?];
    for (const pack of this.packs) {
      const term = inPack === undefined || inPack === pack.id ? pack.term(id) : undefined;
      if (term) return { key: `${pack.id}/${id}`, term };
    }
    return undefined;
  }

  /**
   * Finds the packs' terms in text. Its code is loaded, and the terms are compiled, on the first call. Undefined if
   * that fails: then `teller`, the element that asked first, has sent a `mingci-error` that says why.
   */
  matcher(teller: Element): Promise<Matcher | undefined> {
    this.#matcher ??= import('./matcher.ts')
      .then(({ matcherOf }) => matcherOf(this.packs))
      .catch((cause: unknown) => {
        emit(teller, 'mingci-error', { message: `terms cannot be found: ${(cause as Error).message}`, cause });
        return undefined;
      });
    return this.#matcher;
  }

  /** The id of the first term, in order of the packs, that has these words as a surface. */
  async named(words: string, teller: Element): Promise<string | undefined> {
    const matcher = await this.matcher(teller);
    if (!matcher) return undefined;
    const { termsFor } = await import('./matcher.ts');
    return termsFor(matcher.table, words)[0];
  }
}

/** A term by its key, if its pack has already loaded for any element. */
export function termAtHand(key: string): Found | undefined {
  const [pack, id] = key.split('/') as [string, string?];
  const term = id === undefined ? undefined : packAtHand(pack)?.term(id);
  return term && { key, term };
}

const sets = new Map<string, Promise<PackSet>>();

/**
 * The packs that apply to an element, fetched if need be: those of its own or the nearest `pack` attribute, or of the
 * nearest `<mingci-pack>` around it; else those of the page's `<mingci-pack>`s without content; else the default ones.
 */
export function packsFor(element: Element): Promise<PackSet> {
  const declared = declarations(element);
  const key = JSON.stringify(declared.map(({ ref }) => ref));
  let set = sets.get(key);
  if (!set) {
    const loads = declared.map(({ ref, by }) => loadPack(ref, by));
    sets.set(key, (set = Promise.all(loads).then((packs) => new PackSet(packs.filter((pack) => pack !== undefined)))));
  }
  return set;
}

/** A term's card by its key. Fetches packs that come with the library if need be. */
export async function cardOf(key: string): Promise<CardModel | undefined> {
  const [pack, term] = key.split('/') as [string, string];
  const holder =
    packAtHand(pack) ??
    (DEFAULT_PACKS.includes(pack) ? await loadPack(reference(pack), document.documentElement) : undefined);
  return holder?.card(term);
}

type FirstFile = 'marks' | 'indicators';

interface Declaration {
  ref: PackRef;
  /** The element that names the pack, from which its events are sent. */
  by: Element;
}

/** What the page says about an element's packs. `file`: which of a bundled pack's first files is wanted. */
export function declarations(element: Element, file: FirstFile = 'marks'): Declaration[] {
  const nearest = element.closest('[pack], mingci-pack');
  if (nearest) return declaredBy(nearest, file);
  const page = [...element.ownerDocument.querySelectorAll('mingci-pack')].filter(holdsNothing);
  if (page.length > 0) return page.flatMap((each) => declaredBy(each, file));
  return DEFAULT_PACKS.map((pack) => ({ ref: reference(pack, file), by: element }));
}

function holdsNothing(element: Element): boolean {
  return element.childElementCount === 0 && element.textContent.trim() === '';
}

function declaredBy(element: Element, file: FirstFile): Declaration[] {
  const src = element.localName === 'mingci-pack' ? element.getAttribute('src') : null;
  const refs =
    src === null
      ? (element.getAttribute('pack') ?? '')
          .split(/\s+/)
          .filter(Boolean)
          .map((name) => reference(name, file))
      : [{ url: src, integrity: element.getAttribute('integrity') ?? undefined }];
  return refs.map((ref) => ({ ref, by: element }));
}

/** `name` is a bundled pack's id, or an address, which has a slash or a dot. */
function reference(name: string, file: FirstFile = 'marks'): PackRef {
  if (/[/.]/.test(name)) return { url: name };
  // Both the chunks and the single file are one folder below the parent of `packs`.
  return { url: new URL(`../packs/${name}/${file}.json`, here).href, bundled: true };
}

/** Not inlined: Vite would take addresses relative to `import.meta.url` itself for files to bundle. */
const here = import.meta.url;
