import type { Pack } from '../../../data/schema/pack.ts';
import type { CardModel } from '../../core/card/model.ts';
import type { Facts } from '../../core/export/facts.ts';
import { emit } from '../shared/events.ts';
import { addressOf, fetchJson, fetchNamed } from './fetch-json.ts';
import type { CardsFile, MarkedTerm, MarksFile } from '../../core/pack/format.ts';

/** A pack that has loaded: with its terms, whose cards may be fetched later. */
export interface LoadedPack {
  readonly id: string;
  readonly title: { zh: string; en: string };
  readonly terms: readonly MarkedTerm[];
  term(id: string): MarkedTerm | undefined;
  card(id: string): Promise<CardModel | undefined>;
  /** All of it. If the pack is split, it is fetched when first asked for; rejects if that fails. */
  whole(): Promise<Pack>;
  /** Its figures, if it is one file and has some, or the address of their `IndexFile`. Throws if they are invalid. */
  figures(): Facts | string | undefined;
}

/** Where to get a pack. */
export interface PackRef {
  /** As the page writes it. An invalid address is reported like one that leads nowhere. */
  url: string;
  /** As in `<script integrity>`: the pack is refused if its bytes don't match. */
  integrity?: string | undefined;
  /** Whether it came with the library, whose build has split and checked it. */
  bundled?: boolean | undefined;
}

const loads = new Map<string, Promise<LoadedPack | undefined>>();
const atHand = new Map<string, LoadedPack>();

/** The pack with that id, if it has loaded. */
export function packAtHand(id: string): LoadedPack | undefined {
  return atHand.get(id);
}

/**
 * Fetches a pack, once for the whole page. Never rejects: if it fails, `teller`, the element that asked first, sends
 * `mingci-error`, and all who asked get undefined.
 */
export function loadPack(ref: PackRef, teller: Element): Promise<LoadedPack | undefined> {
  const key = `${ref.url} ${ref.integrity ?? ''}`;
  let load = loads.get(key);
  if (!load) loads.set(key, (load = fetchPack(ref).then(arrived, failed)));
  return load;

  function arrived(pack: LoadedPack): LoadedPack {
    atHand.set(pack.id, pack);
    emit(teller, 'mingci-load', { url: ref.url, pack: pack.id, terms: pack.terms.length });
    return pack;
  }

  function failed(cause: unknown): undefined {
    emit(teller, 'mingci-error', { message: `pack ${ref.url}: ${(cause as Error).message}`, cause });
  }
}

async function fetchPack({ url, integrity, bundled }: PackRef): Promise<LoadedPack> {
  if (bundled) return splitPack((await fetchJson(url, integrity)) as MarksFile, url, (whole) => whole as Pack);
  const [data, { checkPack, wholePack }] = await Promise.all([fetchJson(url, integrity), import('./own-pack.ts')]);
  const pack = checkPack(data);
  return pack.format === 'mingci-marks/1' ? splitPack(pack, url, (whole) => checkPack(whole) as Pack) : wholePack(pack);
}

function splitPack(
  { id, title, terms, whole, indicators, cards, cardsPerFile }: MarksFile,
  url: string,
  check: (whole: unknown) => Pack,
): LoadedPack {
  const places = new Map(terms.map((term, index) => [term.id, index]));
  const files = new Map<string, Promise<CardsFile>>();
  let pack: Promise<Pack> | undefined;
  return {
    id,
    title,
    terms,
    term: (term) => terms[places.get(term) ?? -1],
    async card(term) {
      const file = cards[Math.floor((places.get(term) ?? -1) / cardsPerFile)];
      if (file === undefined) return undefined;
      let fetched = files.get(file);
      if (!fetched) files.set(file, (fetched = fetchNamed(file, url) as Promise<CardsFile>));
      // After a failure, the next reader's request tries again.
      fetched.catch(() => files.delete(file));
      return (await fetched)[term];
    },
    async whole() {
      pack ??= fetchNamed(whole, url).then(check);
      // After a failure, the next call tries again.
      pack.catch(() => (pack = undefined));
      return pack;
    },
    figures: () => addressOf(indicators, url),
  };
}
