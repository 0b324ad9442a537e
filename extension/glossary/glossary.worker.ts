/// <reference lib="webworker" />
import { createLibrary } from '../../widgets/core/pack/library.ts';
import { createNamesakes } from '../../widgets/core/pack/namesakes.ts';
import { membersOf } from '../packs/active-set.ts';
import { readSet } from '../packs/read-set.ts';
import { answer } from './answer.ts';
import { type Glossary, toGlossary } from './glossary.ts';
import type { Asked, Told } from './questions.ts';

// Only this worker, off the page's thread, reads, keeps and searches the packs in use.
let current: { set: string; glossary: Promise<Glossary> } | undefined;

self.addEventListener('message', async ({ data: { turn, set, question } }: MessageEvent<Asked>) => {
  const tell = (told: Told) => self.postMessage(told, {});
  try {
    tell({ turn, answer: answer(question, await glossaryOf(set)) });
  } catch {
    current = undefined;
    tell({ turn, failed: true });
  }
});

function glossaryOf(set: string): Promise<Glossary> {
  if (current?.set !== set) {
    const glossary = readSet(membersOf(set)).then((packs) => toGlossary(createLibrary(packs, createNamesakes)));
    current = { set, glossary };
  }
  return current.glossary;
}
