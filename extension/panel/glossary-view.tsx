// For readers who remember a word, or half of one, or its sound, and for those who browse: one field, then the terms
// from A to Z or of one category.
import { useEffect, useState } from 'preact/hooks';
import type { Category } from '../../data/schema/term.ts';
import { categories, categoryNames } from '../../widgets/core/search/categories.ts';
import type { Route } from '../common/route.ts';
import { prepareToFind } from '../glossary/ask.ts';
import type { Listed } from '../glossary/questions.ts';
import { Icon } from '../ui/icons.tsx';
import { useSurface } from '../ui/surface.tsx';
import { useGlossary } from '../ui/use-glossary.ts';
import { labels } from './labels.ts';
import { AT_ONCE, Letters } from './letters.tsx';
import { TermLinks } from './term-links.tsx';
import { keepInAddress } from './use-route.ts';
import { Waiting } from './waiting.tsx';

type GlossaryRoute = Extract<Route, { view: 'glossary' }>;

export function GlossaryView({ route }: { route: GlossaryRoute }) {
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
      {query.trim() ? <Results query={query} category={category} /> : <All category={category} />}
    </>
  );
}

function Results({ query, category }: Listed & { query: string }) {
  const words = labels[useSurface().lang];
  const { answer, failed } = useGlossary('find', { query, category });
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

function All(listed: Listed) {
  const words = labels[useSurface().lang];
  const { answer: letters, failed } = useGlossary('index', { ...listed, first: AT_ONCE });
  if (!letters) return <Waiting failed={failed} />;
  return (
    <>
      <p class="quiet count" role="status">
        {words.count(letters.reduce((sum, { count }) => sum + count, 0))}
      </p>
      <Letters letters={letters} listed={listed} />
    </>
  );
}
