import type { IndexFile } from '../../core/pack/format.ts';
import { emit } from '../shared/events.ts';
import { fetchJson, fetchNamed } from './fetch-json.ts';
import { type Figures, indexedFigures, wholeFigures } from './figures.ts';
import { loadPack, type PackRef } from './load-pack.ts';
import { declarations } from './page-packs.ts';

/**
 * The figures of the packs that hold for an element, those of them that came. Of bundled packs, and where a page names an
 * `indicators.json`, no marks of terms are fetched for them.
 *
 * @throws Error when a pack came, and its figures are not what they should be
 */
export async function figuresFor(element: Element): Promise<readonly Figures[]> {
  const figures = await Promise.all(
    declarations(element, 'indicators').map(async ({ ref, by }) => {
      if (ref.url.endsWith('/indicators.json')) return loadIndex(ref, by);
      const figures = (await loadPack(ref, by))?.figures();
      const { bundled } = ref;
      return typeof figures === 'string' ? loadIndex({ url: figures, bundled }, by) : figures && wholeFigures(figures);
    }),
  );
  return figures.filter((each) => each !== undefined);
}

const indexes = new Map<string, Promise<Figures | undefined>>();

/** Fetches an index, once for the page. Never rejects: a failure is told as `loadPack` tells it. */
function loadIndex(ref: PackRef, teller: Element): Promise<Figures | undefined> {
  const { url, integrity } = ref;
  const key = `${url} ${integrity ?? ''}`;
  let load = indexes.get(key);
  if (!load) {
    load = fetchIndex(ref)
      .then((index) => indexedFigures(index, url))
      .catch((cause: Error) => {
        emit(teller, 'mingci-error', { message: `pack ${url}: ${cause.message}`, cause });
        return undefined;
      });
    indexes.set(key, load);
  }
  return load;
}

async function fetchIndex({ url, integrity, bundled }: PackRef): Promise<IndexFile> {
  const data = await (integrity ? fetchJson(url, integrity) : fetchNamed(url, url));
  return bundled ? (data as IndexFile) : (await import('./own-pack.ts')).checkIndex(data);
}
