import { useEffect, useRef, useState } from 'preact/hooks';
import { type SavedTerm, saveTerm } from '../common/saved-terms.ts';
import { useSurface } from '../ui/surface.tsx';
import { labels } from './labels.ts';

/** Time from the last key press until the note is saved, in ms. It is saved at once when the reader moves on. */
const PAUSE = 400;

/** A reader's note about a term, saved as they type. */
export function Note({ term, hint = false }: { term: SavedTerm; hint?: boolean }) {
  const words = labels[useSurface().lang];
  const [text, setText] = useState(term.note);
  const [failed, setFailed] = useState(false);
  /** The text that is not saved yet. */
  const waiting = useRef<string>(undefined);
  const field = useRef<HTMLTextAreaElement>(null);

  const keep = () => {
    const note = waiting.current;
    waiting.current = undefined;
    if (note === undefined) return;
    saveTerm(term, note).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  };
  // Take over a note that was changed elsewhere, but not while the reader is typing.
  useEffect(() => {
    if (document.activeElement !== field.current) setText(term.note);
  }, [term.note]);
  useEffect(() => {
    const timer = setTimeout(keep, PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  useEffect(() => {
    addEventListener('pagehide', keep);
    return () => {
      removeEventListener('pagehide', keep);
      keep();
    };
  }, []);

  return (
    <div class="note">
      <label>
        {words.note} {hint && <span class="quiet">{words.noteHint}</span>}
        <textarea
          ref={field}
          class="field"
          aria-label={words.note}
          rows={2}
          value={text}
          onInput={({ currentTarget }) => {
            waiting.current = currentTarget.value;
            setText(currentTarget.value);
          }}
          onBlur={keep}
        />
      </label>
      {failed && (
        <p role="alert" class="problem">
          {words.noteFailed}
        </p>
      )}
    </div>
  );
}
