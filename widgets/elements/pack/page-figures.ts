import type { IndexFile } from '../../core/pack/format.ts';
import { emit } from '../shared/events.ts';
import { fetchJson, fetchNamed } from './fetch-json.ts';
import { type Figures, indexedFigures, wholeFigures } from './figures.ts';
import { loadPack, type PackRef } from './load-pack.ts';
import { declarations } from './page-packs.ts';

/**
 * The figures of the packs that apply to an element, as far as these load. For bundled packs, and if a page names an
 * `indicators.json`, this fetches no terms.
 *
 * @throws Error if a pack loads, but its figures are not valid
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

/** Fetches an index, once for the page. Never rejects: reports a failure as `loadPack` does. */
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
