import { headwordFor } from '../../widgets/core/card/text.ts';
import { useSurface } from '../ui/surface.tsx';
import { useLibrary } from '../ui/use-library.ts';
import { labels } from './labels.ts';
import { UndoNotice, useUndo } from './undo.tsx';

/** The terms that the reader knows, the latest first: each can be marked again. */
export function KnownTerms() {
  const { settings, change, lang } = useSurface();
  const words = labels[lang];
  const library = useLibrary();
  const undo = useUndo();

  const terms = settings.knownTerms.toReversed().map((key) => {
    const card = typeof library === 'object' ? library.card(key) : undefined;
    // Of a pack that is gone, the key is all there is.
    return { key, name: card ? headwordFor(card, lang) : { text: key, lang: 'zh-Hans' } };
  });

  function markAgain(key: string, name: string): void {
    const before = settings.knownTerms;
    change((now) => ({ knownTerms: now.knownTerms.filter((each) => each !== key) }));
    undo.offer(words.undone(name), () => change({ knownTerms: before }));
  }

  return (
    <>
      <ul class="list">
        {terms.map(({ key, name }) => (
          <li key={key}>
            <span lang={name.lang}>{name.text}</span>
            <button
              type="button"
              class="plain"
              aria-label={`${words.markAgain}: ${name.text}`}
              onClick={() => markAgain(key, name.text)}
            >
              {words.markAgain}
            </button>
          </li>
        ))}
        {terms.length === 0 && <li class="quiet">{words.noKnown}</li>}
      </ul>
      <UndoNotice undo={undo} />
    </>
  );
}
