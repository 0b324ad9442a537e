import type { Pack } from '../../../data/schema/pack.ts';
import type { CardModel } from '../../core/card/model.ts';
import type { Facts } from '../../core/export/facts.ts';
import { emit } from '../shared/events.ts';
import { addressOf, fetchJson, fetchNamed } from './fetch-json.ts';
import type { CardsFile, MarkedTerm, MarksFile } from '../../core/pack/format.ts';

/** A pack that is at hand: its terms' marks are here, their cards on call. */
export interface LoadedPack {
  readonly id: string;
  readonly title: { zh: string; en: string };
  readonly terms: readonly MarkedTerm[];
  term(id: string): MarkedTerm | undefined;
  card(id: string): Promise<CardModel | undefined>;
  /** All of it. Fetched when it is asked for, where the pack is split; rejects when that fails. */
  whole(): Promise<Pack>;
  /** Its figures, if it came in one file and has some, or the address of their `IndexFile`. Throws where they are wrong. */
  figures(): Facts | string | undefined;
}

/** Where a pack is from. */
export interface PackRef {
  /** As the page writes it: what is no address at all is told like one that leads nowhere. */
  url: string;
  /** As in `<script integrity>`: the pack is refused if its bytes are others. */
  integrity?: string | undefined;
  /** It came with the library, whose build has split and checked it. */
  bundled?: boolean | undefined;
}

const loads = new Map<string, Promise<LoadedPack | undefined>>();
const atHand = new Map<string, LoadedPack>();

/** The pack of that id, if it has come. */
export function packAtHand(id: string): LoadedPack | undefined {
  return atHand.get(id);
}

/**
 * Fetches a pack, once for the page, whoever asks. Never rejects: a failure is told as `mingci-error` from `teller`, the
 * element that asked first, and nobody has the pack then.
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
      // A card that could not be fetched is asked for again when its reader does.
      fetched.catch(() => files.delete(file));
      return (await fetched)[term];
    },
    async whole() {
      pack ??= fetchNamed(whole, url).then(check);
      // Asked for again when somebody wants it again.
      pack.catch(() => (pack = undefined));
      return pack;
    },
    figures: () => addressOf(indicators, url),
  };
}
