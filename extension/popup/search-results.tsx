import { useState } from 'preact/hooks';
import { Entry } from '../ui/entry.tsx';
import { Icon } from '../ui/icons.tsx';
import { useSurface } from '../ui/surface.tsx';
import { TermList } from '../ui/term-list.tsx';
import { useGlossary } from '../ui/use-glossary.ts';
import { labels } from './labels.ts';
import { openPanel } from './panel.ts';

/** Readers refine their query rather than scroll further in a popup. */
const LIMIT = 30;

/**
 * Search results, as the reader types; the chosen term is explained in place. Everything else about it (evidence,
 * figures, saving) is in the panel.
 */
export function SearchResults({ query }: { query: string }) {
  const { lang } = useSurface();
  const words = labels[lang];
  const [chosen, setChosen] = useState<{ key: string; query: string }>();
  const { answer, failed } = useGlossary('find', { query, limit: LIMIT });
  const { answer: entry } = useGlossary('entry', chosen && { key: chosen.key });

  if (entry && chosen?.query === query && chosen.key === entry.card.key) {
    return (
      <section>
        <button type="button" class="plain back" onClick={() => setChosen(undefined)}>
          <Icon name="back" />
          {words.back}
        </button>
        <Entry model={entry.card} />
        <button type="button" onClick={() => void openPanel({ view: 'term', key: entry.card.key })}>
          <Icon name="panel" />
          {words.fullEntry}
        </button>
      </section>
    );
  }
  const { results, nearest: near } = answer ?? { results: [], nearest: [] };
  const said = answer && (results.length > 0 ? words.found(results.length) : words.notFound(answer.query.trim()));
  return (
    <section>
      <p class="quiet" role="status">
        {failed ? words.failed : (said ?? words.searching)}
      </p>
      {near.length > 0 && <h2>{words.nearest}</h2>}
      <TermList scrolls items={results.length > 0 ? results : near} onChoose={({ key }) => setChosen({ key, query })} />
    </section>
  );
}
