// For a reader who learns or writes with these terms: their own list with their own notes, to go through and to take
// elsewhere.
import { useState } from 'preact/hooks';
import { headwordFor } from '../../widgets/core/card/text.ts';
import { putBack, removeSaved, type SavedTerm, savedTerms } from '../common/saved-terms.ts';
import type { Glossary } from '../glossary/glossary.ts';
import { Icon } from '../ui/icons.tsx';
import { useSurface } from '../ui/surface.tsx';
import { itemFor } from './kept-item.ts';
import { labels } from './labels.ts';
import { Note } from './note.tsx';
import { Notice } from './notice.tsx';
import { saveFile, savedAnki, savedCsv } from './save-as.ts';
import { TermLinks } from './term-links.tsx';
import { Undo } from './undo.tsx';
import { useStored } from './use-stored.ts';

export function SavedView({ glossary }: { glossary: Glossary }) {
  const { lang } = useSurface();
  const words = labels[lang];
  const saved = useStored(savedTerms);
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
  return (
    <>
      <h1 tabIndex={-1}>{words.savedCount(saved.length)}</h1>
      <p class="quiet">{words.noteHint}</p>
      <div class="actions" role="group" aria-label={words.exportAs}>
        <button
          type="button"
          onClick={() => saveFile('mingci.csv', 'text/csv', savedCsv(saved, glossary.library, words))}
        >
          <Icon name="save" />
          {words.csv}
        </button>
        <button
          type="button"
          onClick={() =>
            saveFile('mingci-anki.txt', 'text/tab-separated-values', savedAnki(saved, glossary.library, words.title))
          }
        >
          <Icon name="save" />
          {words.anki}
        </button>
      </div>
      {undo}
      <ul class="saved">
        {saved.map((term) => {
          const item = itemFor(term, glossary, words);
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
