import { headwordFor } from '../../widgets/core/card/text.ts';
import { useSurface } from '../ui/surface.tsx';
import { useGlossary } from '../ui/use-glossary.ts';
import { labels } from './labels.ts';
import { UndoNotice, useUndo } from './undo.tsx';

/** The terms that the reader knows, latest first, each with a button to mark it again. */
export function KnownTerms() {
  const { settings, change, lang } = useSurface();
  const words = labels[lang];
  const { knownTerms } = settings;
  const { answer } = useGlossary('terms', knownTerms.length > 0 ? { keys: knownTerms } : undefined);
  const undo = useUndo();

  const terms = knownTerms.toReversed().map((key) => {
    const term = answer?.find((entry) => entry.key === key)?.term;
    // If the pack is gone, only the key is left.
    return { key, name: term ? headwordFor(term, lang) : { text: key, lang: 'zh-Hans' } };
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
