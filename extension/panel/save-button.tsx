import { useState } from 'preact/hooks';
import { removeSaved, saveTerm } from '../common/saved-terms.ts';
import { Icon } from '../ui/icons.tsx';
import { useSurface } from '../ui/surface.tsx';
import { labels } from './labels.ts';

/** Saves a term, or removes it from the saved ones. */
export function SaveButton({ term, saved }: { term: { key: string; headword: string }; saved: boolean }) {
  const words = labels[useSurface().lang];
  const [failed, setFailed] = useState(false);
  const toggle = () =>
    (saved ? removeSaved([term.key]) : saveTerm(term)).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  return (
    <>
      <button type="button" class="save" aria-pressed={saved} onClick={() => void toggle()}>
        <Icon name="star" />
        {words.save}
      </button>
      {failed && (
        <p role="alert" class="problem">
          {words.noteFailed}
        </p>
      )}
    </>
  );
}
