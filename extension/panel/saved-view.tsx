// For readers who learn these terms or write with them: their own list with their own notes, to go through and to
// export.
import { useState } from 'preact/hooks';
import { headwordFor } from '../../widgets/core/card/text.ts';
import { putBack, removeSaved, type SavedTerm, savedTerms } from '../common/saved-terms.ts';
import { ask } from '../glossary/ask.ts';
import { Icon } from '../ui/icons.tsx';
import { useSurface } from '../ui/surface.tsx';
import { useGlossary } from '../ui/use-glossary.ts';
import { itemFor } from './kept-item.ts';
import { labels } from './labels.ts';
import { Note } from './note.tsx';
import { Notice } from './notice.tsx';
import { saveFile } from './save-file.ts';
import { TermLinks } from './term-links.tsx';
import { Undo } from './undo.tsx';
import { useStored } from './use-stored.ts';
import { Waiting } from './waiting.tsx';

export function SavedView() {
  const { lang } = useSurface();
  const words = labels[lang];
  const saved = useStored(savedTerms);
  const terms = useGlossary('terms', saved && { keys: saved.map(({ key }) => key) });
  const [removed, setRemoved] = useState<{ term: SavedTerm; name: string }>();

  if (!saved) return <section aria-busy="true" />;
  const undo = removed && (
    <Undo
      what={words.removed(removed.name)}
      onUndo={() => {
        setRemoved(undefined);
        void putBack([removed.term]);
      }}
    />
  );
  if (saved.length === 0) {
    return (
      <>
        <Notice what={words.savedNone} hint={words.savedHint} />
        {undo}
      </>
    );
  }
  if (!terms.answer) return <Waiting failed={terms.failed} />;
  return (
    <>
      <h1 tabIndex={-1}>{words.savedCount(saved.length)}</h1>
      <p class="quiet">{words.noteHint}</p>
      <div class="actions" role="group" aria-label={words.exportAs}>
        <button
          type="button"
          onClick={() =>
            void ask('csv', { saved, columns: words.columns }).then((text) => saveFile('mingci.csv', 'text/csv', text))
          }
        >
          <Icon name="save" />
          {words.csv}
        </button>
        <button
          type="button"
          onClick={() =>
            void ask('anki', { saved, deck: words.title }).then((text) =>
              saveFile('mingci-anki.txt', 'text/tab-separated-values', text),
            )
          }
        >
          <Icon name="save" />
          {words.anki}
        </button>
      </div>
      {undo}
      <ul class="saved">
        {saved.map((term) => {
          const item = itemFor(term, terms, words);
          const name = headwordFor(item.term, lang).text;
          return (
            <li key={term.key}>
              <div class="bar">
                <TermLinks items={[item]} />
                <button
                  type="button"
                  class="plain"
                  aria-label={words.remove(name)}
                  title={words.remove(name)}
                  onClick={() => {
                    setRemoved({ term, name });
                    void removeSaved([term.key]);
                  }}
                >
                  <Icon name="bin" />
                </button>
              </div>
              <Note term={term} />
            </li>
          );
        })}
      </ul>
    </>
  );
}
