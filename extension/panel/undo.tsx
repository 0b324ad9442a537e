import { useSurface } from '../ui/surface.tsx';
import { labels } from './labels.ts';

/** Says what was removed, and offers to put it back. */
export function Undo({ what, onUndo }: { what: string; onUndo(): void }) {
  const words = labels[useSurface().lang];
  return (
    <p class="undo">
      <span role="status">{what}</span>
      <button type="button" class="plain" onClick={onUndo}>
        {words.undo}
      </button>
    </p>
  );
}
