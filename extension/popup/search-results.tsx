import { useMemo, useState } from 'preact/hooks';
import { type Library, termKey } from '../../widgets/core/pack/library.ts';
import { createSearch } from '../../widgets/core/search/search.ts';
import { Entry } from '../ui/entry.tsx';
import { Icon } from '../ui/icons.tsx';
import { useSurface } from '../ui/surface.tsx';
import { TermList } from '../ui/term-list.tsx';
import { labels } from './labels.ts';

/** More than one screen of a popup is for a finer query. */
const LIMIT = 30;

/** What the glossary holds for a query, as one types; a term that is chosen is explained in its place. */
export function SearchResults({ library, query }: { library: Library; query: string }) {
  const { lang } = useSurface();
  const words = labels[lang];
  const [chosen, setChosen] = useState<{ key: string; query: string }>();
  const index = useMemo(
    () =>
      createSearch(
        library.packs.flatMap(({ id, terms }) => terms.map((term) => ({ key: termKey(id, term.id), term }))),
      ),
    [library],
  );
  const results = useMemo(() => index.search(query, { limit: LIMIT }), [index, query]);
  const model = chosen?.query === query ? library.card(chosen.key) : undefined;

  if (model) {
    return (
      <section>
        <button type="button" class="plain back" onClick={() => setChosen(undefined)}>
          <Icon name="back" />
          {words.back}
        </button>
        <Entry model={model} />
      </section>
    );
  }
  const near = results.length === 0 ? index.nearest(query) : [];
  return (
    <section>
      <p class="quiet" role="status">
        {results.length > 0 ? words.found(results.length) : words.notFound(query.trim())}
      </p>
      {near.length > 0 && <h2>{words.nearest}</h2>}
      <TermList scrolls items={results.length > 0 ? results : near} onChoose={({ key }) => setChosen({ key, query })} />
    </section>
  );
}
