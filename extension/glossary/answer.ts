import { explain } from './explain.ts';
import { figuresOf } from './figures-of.ts';
import type { Glossary } from './glossary.ts';
import { indexByLetter, type LetterGroup, lettersOf, runOf } from './letter-index.ts';
import type { Answer, Listed, Question, Questions } from './questions.ts';
import { savedAnki, savedCsv } from './saved-as.ts';

type Answers = {
  [Type in keyof Questions]: (ask: Questions[Type]['ask'], glossary: Glossary) => Questions[Type]['answer'];
};

const answers: Answers = {
  find({ query, ...options }, { search }) {
    const results = search.search(query, options);
    return {
      query,
      results,
      nearest: results.length > 0 ? [] : search.nearest(query, { ...options, limit: undefined }),
    };
  },
  explain: ({ text }, glossary) => explain(text, glossary),
  terms: ({ keys }, { library }) =>
    keys.flatMap((key) => {
      const term = library.term(key);
      return term ? [{ key, term }] : [];
    }),
  entry({ key }, { library }) {
    const card = library.card(key);
    return card ? { card, figures: figuresOf(key, library.packs) } : null;
  },
  index: (listed, glossary) => lettersOf(indexOf(listed, glossary), listed.first),
  run: (run, glossary) => runOf(indexOf(run, glossary), run),
  csv: ({ saved, columns }, { library }) => savedCsv(saved, library, columns),
  anki: ({ saved, deck }, { library }) => savedAnki(saved, library, deck),
};

/** Answers a page's question about the packs in use. */
export function answer({ type, ...ask }: Question, glossary: Glossary): Answer {
  return (answers[type] as (ask: object, glossary: Glossary) => Answer)(ask, glossary);
}

/** Pages ask for many runs of the same index. */
const indexes = new WeakMap<Glossary, Map<Listed['category'], readonly LetterGroup[]>>();

function indexOf({ category }: Listed, glossary: Glossary): readonly LetterGroup[] {
  let made = indexes.get(glossary);
  if (!made) indexes.set(glossary, (made = new Map()));
  let index = made.get(category);
  if (!index) {
    const { entries } = glossary;
    index = indexByLetter(category ? entries.filter(({ term }) => term.category === category) : entries);
    made.set(category, index);
  }
  return index;
}
