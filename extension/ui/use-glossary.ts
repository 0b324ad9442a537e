import { useEffect, useState } from 'preact/hooks';
import { ask } from '../glossary/ask.ts';
import type { Questions } from '../glossary/questions.ts';
import { knownPacks } from '../packs/known-packs.ts';
import { useSurface } from './surface.tsx';

export interface Asking<Answer> {
  /** The last answer; undefined before the first. */
  answer: Answer | undefined;
  /** Whether it answers the current question, not an earlier one. */
  current: boolean;
  /** The packs can't be read. */
  failed: boolean;
}

/**
 * Asks the packs in use a question, and asks again when the question or the packs change. Asks nothing if it is
 * undefined.
 */
export function useGlossary<Type extends keyof Questions>(
  type: Type,
  question: Questions[Type]['ask'] | undefined,
): Asking<Questions[Type]['answer']> {
  const [told, setTold] = useState<{ answer?: Questions[Type]['answer']; to?: string; failed: boolean }>({
    failed: false,
  });
  const [packChanges, setPackChanges] = useState(0);
  const { offPacks, packOrder } = useSurface().settings;
  const asked = question && JSON.stringify(question);

  useEffect(() => {
    const watching = new AbortController();
    knownPacks.watch(() => setPackChanges((before) => before + 1), watching.signal);
    return () => watching.abort();
  }, []);
  useEffect(() => {
    if (!question || asked === undefined) return;
    let overtaken = false;
    ask(type, question).then(
      (answer) => overtaken || setTold({ answer, to: asked, failed: false }),
      () => overtaken || setTold((before) => ({ ...before, failed: true })),
    );
    return () => {
      overtaken = true;
    };
  }, [type, asked, packChanges, offPacks.join(' '), packOrder.join(' ')]);
  return { answer: told.answer, current: told.to === asked, failed: told.failed };
}
