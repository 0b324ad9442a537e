import { useState } from 'preact/hooks';
import { useSurface } from '../ui/surface.tsx';
import { labels } from './labels.ts';

/** What was just done, and how to take it back. */
export interface Undo {
  readonly offered: { said: string; back: () => void } | undefined;
  offer(said: string, back: () => void): void;
  clear(): void;
}

export function useUndo(): Undo {
  const [offered, setOffered] = useState<Undo['offered']>();
  return { offered, offer: (said, back) => setOffered({ said, back }), clear: () => setOffered(undefined) };
}

/** Stays until it is used or something else is done: nobody must be quick. */
export function UndoNotice({ undo }: { undo: Undo }) {
  const words = labels[useSurface().lang];
  return (
    <p role="status" class="undo">
      {undo.offered && (
        <>
          <span>{undo.offered.said}</span>
          <button
            type="button"
            class="plain"
            onClick={() => {
              undo.offered?.back();
              undo.clear();
            }}
          >
            {words.undo}
          </button>
        </>
      )}
    </p>
  );
}
