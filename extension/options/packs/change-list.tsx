import type { Changes } from '../../packs/diff.ts';
import { useSurface } from '../../ui/surface.tsx';
import { packLabels } from './labels.ts';

/** How many names to list of each kind; nobody reads more. */
const SHOWN = 200;

/** The terms that an update adds, changes and removes. */
export function ChangeList({ changes }: { changes: Changes }) {
  const words = packLabels[useSurface().lang];
  const kinds = (['added', 'changed', 'removed'] as const).filter((kind) => changes[kind].length > 0);
  if (kinds.length === 0) return <p>{words.unchanged}</p>;
  return (
    <section class="changes">
      {kinds.map((kind) => {
        const names = changes[kind];
        return (
          <details key={kind} open={names.length <= 20}>
            <summary>{words[kind](names.length)}</summary>
            <ul lang="zh">
              {names.slice(0, SHOWN).map((name, index) => (
                <li key={index}>{name}</li>
              ))}
              {names.length > SHOWN && <li>…</li>}
            </ul>
          </details>
        );
      })}
    </section>
  );
}
