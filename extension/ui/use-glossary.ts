import { useEffect, useState } from 'preact/hooks';
import { ask } from '../glossary/ask.ts';
import type { Questions } from '../glossary/questions.ts';
import { knownPacks } from '../packs/known-packs.ts';
import { useSurface } from './surface.tsx';

export interface Asking<Answer> {
  /** What was last answered; undefined before the first answer. */
  answer: Answer | undefined;
  /** Whether that is the answer to what is asked now, and not to what was asked before. */
  current: boolean;
  /** The packs can't be read. */
  failed: boolean;
}

/** What the packs in use answer to a question, asked again when it is another, and when the packs are. Without one, nothing is asked. */
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
