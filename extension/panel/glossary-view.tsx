// For a reader who remembers a word, or half of one, or its sound, and for one who browses: one field, then the terms from
// A to Z or of one category.
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Category } from '../../data/schema/term.ts';
import { categories, categoryNames } from '../../widgets/core/search/categories.ts';
import { NO_LETTER } from '../../widgets/core/search/order.ts';
import type { Route } from '../common/route.ts';
import { findTerms, prepareToFind } from '../glossary/find.ts';
import type { Glossary } from '../glossary/glossary.ts';
import { Icon } from '../ui/icons.tsx';
import { useSurface } from '../ui/surface.tsx';
import { useAnswer } from '../ui/use-answer.ts';
import { firstOf, indexByLetter } from './index-by-letter.ts';
import { labels } from './labels.ts';
import { TermLinks } from './term-links.tsx';
import { useMore } from './use-more.ts';
import { keepInAddress } from './use-route.ts';

type GlossaryRoute = Extract<Route, { view: 'glossary' }>;

export function GlossaryView({ glossary, route }: { glossary: Glossary; route: GlossaryRoute }) {
  const { lang } = useSurface();
  const words = labels[lang];
  const [query, setQuery] = useState(route.query ?? '');
  const [category, setCategory] = useState(categories.find((each) => each === route.category));
  useEffect(() => {
    keepInAddress({ view: 'glossary', ...(query && { query }), ...(category && { category }) });
  }, [query, category]);

  return (
    <>
      <h1 class="visually-hidden" tabIndex={-1}>
        {words.glossary}
      </h1>
      <search>
        <label class="find">
          <Icon name="search" />
          <input
            type="search"
            class="field"
            placeholder={words.search}
            aria-label={words.search}
            value={query}
            onFocus={prepareToFind}
            onInput={({ currentTarget }) => setQuery(currentTarget.value)}
          />
        </label>
        <select
          class="field"
          aria-label={words.category}
          value={category ?? ''}
          onChange={({ currentTarget }) => setCategory((currentTarget.value || undefined) as Category | undefined)}
        >
          <option value="">{words.allCategories}</option>
          {categories.map((each) => (
            <option key={each} value={each}>
              {categoryNames[lang][each]}
            </option>
          ))}
        </select>
      </search>
      {query.trim() ? (
        <Results glossary={glossary} query={query} category={category} />
      ) : (
        <All glossary={glossary} category={category} />
      )}
    </>
  );
}

interface Wanted {
  glossary: Glossary;
  category: Category | undefined;
}

function Results({ glossary: { library }, query, category }: Wanted & { query: string }) {
  const words = labels[useSurface().lang];
  const { answer, failed } = useAnswer(() => findTerms(query, { category }), [library, query, category]);
  const count = answer?.results.length ?? 0;
  const said = failed ? words.failed : answer && (count > 0 ? words.found(count) : words.notFound(answer.query.trim()));
  return (
    <>
      <p class="quiet count" role="status">
        {said ?? words.searching}
      </p>
      {answer && answer.nearest.length > 0 && <h2>{words.nearest}</h2>}
      {answer && <TermLinks items={count > 0 ? answer.results : answer.nearest} />}
    </>
  );
}

function All({ glossary: { entries }, category }: Wanted) {
  const words = labels[useSurface().lang];
  const wanted = useMemo(
    () => (category ? entries.filter(({ term }) => term.category === category) : entries),
    [entries, category],
  );
  const groups = useMemo(() => indexByLetter(wanted), [wanted]);
  const { shown, foot } = useMore();
  return (
    <>
      <p class="quiet count" role="status">
        {words.count(wanted.length)}
      </p>
      {firstOf(groups, shown).map(({ letter, entries: grouped }) => (
        <section key={letter} class="letter" aria-labelledby={`letter-${letter}`}>
          <h2 id={`letter-${letter}`}>{letter === NO_LETTER ? words.otherLetters : letter}</h2>
          <TermLinks items={grouped} />
        </section>
      ))}
      <div ref={foot} hidden={shown >= wanted.length} />
    </>
  );
}
