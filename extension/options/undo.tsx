import { useState } from 'preact/hooks';
import { useSurface } from '../ui/surface.tsx';
import { labels } from './labels.ts';

/** What was just done, and how to undo it. */
export interface Undo {
  readonly offered: { said: string; back?: () => void } | undefined;
  offer(said: string, back: () => void): void;
  /** Shows a message without an undo button. */
  say(said: string): void;
  clear(): void;
}

export function useUndo(): Undo {
  const [offered, setOffered] = useState<Undo['offered']>();
  return {
    offered,
    offer: (said, back) => setOffered({ said, back }),
    say: (said) => setOffered({ said }),
    clear: () => setOffered(undefined),
  };
}

/** Stays until the reader uses it or does something else, so nobody has to be quick. */
export function UndoNotice({ undo }: { undo: Undo }) {
  const words = labels[useSurface().lang];
  return (
    <p role="status" class="undo">
      {undo.offered && (
        <>
          <span>{undo.offered.said}</span>
          {undo.offered.back && (
            <button
              type="button"
              class="plain"
              onClick={() => {
                undo.offered?.back?.();
                undo.clear();
              }}
            >
              {words.undo}
            </button>
          )}
        </>
      )}
    </p>
  );
}
