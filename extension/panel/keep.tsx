import { useState } from 'preact/hooks';
import { removeSaved, savedTerms, saveTerm } from '../common/saved-terms.ts';
import { Icon } from '../ui/icons.tsx';
import { useSurface } from '../ui/surface.tsx';
import { labels } from './labels.ts';
import { Note } from './note.tsx';
import { useStored } from './use-stored.ts';

/** Keeps a term, with a note. */
export function Keep({ term }: { term: { key: string; headword: string } }) {
  const words = labels[useSurface().lang];
  const [failed, setFailed] = useState(false);
  const saved = useStored(savedTerms);
  const kept = saved?.find(({ key }) => key === term.key);
  const toggle = () =>
    (kept ? removeSaved([term.key]) : saveTerm(term)).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  return (
    <section class="keep" aria-label={words.saved}>
      <button type="button" aria-pressed={kept !== undefined} disabled={!saved} onClick={() => void toggle()}>
        <Icon name="star" />
        {kept ? words.unsave : words.save}
      </button>
      {kept && <Note term={kept} />}
      {failed && (
        <p role="alert" class="problem">
          {words.noteFailed}
        </p>
      )}
    </section>
  );
}
