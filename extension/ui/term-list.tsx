import type { Term } from '../../data/schema/pack.ts';
import type { Lang } from '../../widgets/core/card/model.ts';
import type { SearchMatch } from '../../widgets/core/search/types.ts';
import { useSurface } from './surface.tsx';

interface Item {
  key: string;
  term: Term;
  /** What a search has found in it. */
  matches?: readonly SearchMatch[];
}

interface TermListProps<Each extends Item> {
  items: readonly Each[];
  onChoose(item: Each): void;
}

/** Terms with their glosses, one button each. */
export function TermList<Each extends Item>({ items, onChoose }: TermListProps<Each>) {
  const { lang } = useSurface();
  return (
    <ul class="terms">
      {items.map((item) => (
        <li key={item.key}>
          <button type="button" onClick={() => onChoose(item)}>
            <Headword {...item} lang={lang} />
            <Gloss term={item.term} lang={lang} />
          </button>
        </li>
      ))}
    </ul>
  );
}

function Headword({ term, matches = [], lang }: Item & { lang: Lang }) {
  const isHant = lang === 'zh-Hant' && term.hant !== undefined;
  const text = isHant ? (term.hant as string) : term.headword;
  const match = matches.find(({ field }) => field === (isHant ? 'hant' : 'headword'));
  return <b lang={isHant ? 'zh-Hant' : 'zh-Hans'}>{match ? <Marked {...match} /> : text}</b>;
}

function Gloss({ term: { gloss }, lang }: { term: Term; lang: Lang }) {
  const isEnglish = lang === 'en' && gloss.en !== undefined;
  return (
    <span class="quiet" lang={isEnglish ? 'en' : 'zh-Hans'}>
      {isEnglish ? gloss.en : gloss.zh}
    </span>
  );
}

/** A text with what was found in it marked. */
export function Marked({ text, ranges }: Pick<SearchMatch, 'text' | 'ranges'>) {
  const ends = [0, ...ranges.map(([, end]) => end)];
  return (
    <>
      {ranges.map(([start, end], index) => (
        <>
          {text.slice(ends[index], start)}
          <mark>{text.slice(start, end)}</mark>
        </>
      ))}
      {text.slice(ends.at(-1))}
    </>
  );
}
