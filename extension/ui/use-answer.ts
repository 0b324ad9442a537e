import { useEffect, useState } from 'preact/hooks';

/** What was last answered to a question that changes with `on`; undefined before the first answer. */
export function useAnswer<Answer>(
  ask: () => Promise<Answer>,
  on: readonly unknown[],
): { answer: Answer | undefined; failed: boolean } {
  const [answer, setAnswer] = useState<Answer>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let overtaken = false;
    ask().then(
      (now) => {
        if (overtaken) return;
        setAnswer(now);
        setFailed(false);
      },
      () => overtaken || setFailed(true),
    );
    return () => {
      overtaken = true;
    };
  }, on);
  return { answer, failed };
}
