import { type ComponentChildren, Fragment } from 'preact';
import type { Term } from '../../data/schema/pack.ts';
import type { Lang } from '../../widgets/core/card/model.ts';
import { glossFor, headwordFor } from '../../widgets/core/card/text.ts';
import type { SearchField, SearchMatch } from '../../widgets/core/search/types.ts';
import { useSurface } from './surface.tsx';

interface Item {
  key: string;
  term: Term;
  /** Where the search matched. */
  matches?: readonly SearchMatch[];
}

interface TermListProps<Each extends Item> {
  items: readonly Each[];
  /** Each item is a link to this address, … */
  href?(item: Each): string;
  /** … or a button that calls this. */
  onChoose?(item: Each): void;
  /** Further actions beside it. */
  aside?(item: Each): ComponentChildren;
  /** Whether the list itself scrolls. It then gets tabindex -1, or Tab would stop at the list in Firefox. */
  scrolls?: boolean;
}

/** Terms with their glosses. `data-key` identifies the term to focus when the reader comes back. */
export function TermList<Each extends Item>({ items, href, onChoose, aside, scrolls }: TermListProps<Each>) {
  const { lang } = useSurface();
  return (
    <ul class="terms" tabIndex={scrolls ? -1 : undefined}>
      {items.map((item) => {
        const words = (
          <>
            <Headword {...item} lang={lang} />
            <Gloss {...item} lang={lang} />
            <OtherName {...item} lang={lang} />
          </>
        );
        return (
          <li key={item.key}>
            {href ? (
              <a href={href(item)} data-key={item.key}>
                {words}
              </a>
            ) : (
              <button type="button" data-key={item.key} onClick={() => onChoose?.(item)}>
                {words}
              </button>
            )}
            {aside?.(item)}
          </li>
        );
      })}
    </ul>
  );
}

type WordsProps = Item & { lang: Lang };

function Headword({ term, matches = [], lang }: WordsProps) {
  const shown = headwordFor(term, lang);
  const match = matchIn(matches, shown.lang === 'zh-Hant' ? 'hant' : 'headword');
  return <b lang={shown.lang}>{match ? <Marked {...match} /> : shown.text}</b>;
}

function Gloss({ term, matches = [], lang }: WordsProps) {
  const shown = glossFor(term.gloss, lang);
  const match = matches.find(({ text }) => text === shown.text);
  return (
    <span class="quiet" lang={shown.lang}>
      {match ? <Marked {...match} /> : shown.text}
    </span>
  );
}

/** The name that was found, if it is not the headword. */
function OtherName({ matches = [], lang }: WordsProps) {
  if (matchIn(matches, lang === 'zh-Hant' ? 'hant' : 'headword') ?? matchIn(matches, 'headword')) return null;
  const match = matchIn(matches, 'surface') ?? matchIn(matches, 'english');
  if (!match) return null;
  return (
    <span class="quiet" lang={match.field === 'english' ? 'en' : 'zh'}>
      <Marked {...match} />
    </span>
  );
}

function matchIn(matches: readonly SearchMatch[], field: SearchField): SearchMatch | undefined {
  return matches.find((match) => match.field === field);
}

/** A text with the matches marked. */
export function Marked({ text, ranges }: Pick<SearchMatch, 'text' | 'ranges'>) {
  const ends = [0, ...ranges.map(([, end]) => end)];
  return (
    <>
      {ranges.map(([start, end], index) => (
        <Fragment key={start}>
          {text.slice(ends[index], start)}
          <mark>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(ends.at(-1))}
    </>
  );
}
