import { useState } from 'preact/hooks';
import { useSurface } from '../ui/surface.tsx';
import { labels } from './labels.ts';

/** What was just done, and how to take it back. */
export interface Undo {
  readonly offered: { said: string; back?: () => void } | undefined;
  offer(said: string, back: () => void): void;
  /** What can't be taken back, or need not. */
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

/** Stays until it is used or something else is done: nobody must be quick. */
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
