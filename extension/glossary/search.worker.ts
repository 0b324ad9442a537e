/// <reference lib="webworker" />
import { createLibrary } from '../../widgets/core/pack/library.ts';
import { membersOf } from '../packs/active-set.ts';
import { readSet } from '../packs/read-set.ts';
import { explain } from './explain.ts';
import { type Glossary, toGlossary } from './glossary.ts';
import type { Asked, SearchAsk, SearchReply } from './search-messages.ts';

let current: { set: string; glossary: Promise<Glossary> } | undefined;

self.addEventListener('message', async ({ data: { turn, set, asked } }: MessageEvent<SearchAsk>) => {
  const reply = (message: SearchReply) => self.postMessage(message, {});
  try {
    reply({ turn, answer: answer(asked, await glossaryOf(set)) });
  } catch {
    current = undefined;
    reply({ turn });
  }
});

function glossaryOf(set: string): Promise<Glossary> {
  if (current?.set !== set) {
    const glossary = readSet(membersOf(set)).then((packs) => toGlossary(createLibrary(packs)));
    current = { set, glossary };
  }
  return current.glossary;
}

function answer(asked: Asked, glossary: Glossary): NonNullable<SearchReply['answer']> {
  if (asked.for === 'explanation') return explain(asked.text, glossary);
  const { query, filter, limit } = asked;
  const results = glossary.search.search(query, { ...filter, limit });
  return { query, results, nearest: results.length > 0 ? [] : glossary.search.nearest(query, filter) };
}
