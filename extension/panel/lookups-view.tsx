// For readers who ask: what was that term yesterday? A list by time, and a way to clear it.
import { useState } from 'preact/hooks';
import { type Lookup, lookups } from '../common/lookups.ts';
import { Icon } from '../ui/icons.tsx';
import { useSurface } from '../ui/surface.tsx';
import { useGlossary } from '../ui/use-glossary.ts';
import { byDay, dayName } from './days.ts';
import { itemFor } from './kept-item.ts';
import { labels } from './labels.ts';
import { Notice } from './notice.tsx';
import { TermLinks } from './term-links.tsx';
import { Undo } from './undo.tsx';
import { useStored } from './use-stored.ts';
import { Waiting } from './waiting.tsx';

export function LookupsView() {
  const { lang } = useSurface();
  const words = labels[lang];
  const all = useStored(lookups);
  const terms = useGlossary('terms', all && { keys: all.map(({ key }) => key) });
  const [cleared, setCleared] = useState<readonly Lookup[]>();

  async function clear(): Promise<void> {
    setCleared(all);
    await lookups.change(() => []);
  }
  async function undo(): Promise<void> {
    setCleared(undefined);
    await lookups.change((since) => {
      const again = new Set(since.map(({ key }) => key));
      return [...since, ...(cleared ?? []).filter(({ key }) => !again.has(key))];
    });
  }

  if (!all) return <section aria-busy="true" />;
  const bin = cleared && <Undo what={words.cleared} onUndo={() => void undo()} />;
  if (all.length === 0) {
    return (
      <>
        <Notice what={words.lookupsNone} hint={words.lookupsHint} />
        {bin}
      </>
    );
  }
  if (!terms.answer) return <Waiting failed={terms.failed} />;
  return (
    <>
      <div class="bar">
        <h1 tabIndex={-1}>{words.lookups}</h1>
        <button type="button" class="plain" onClick={() => void clear()}>
          <Icon name="bin" />
          {words.clear}
        </button>
      </div>
      {bin}
      {byDay(all).map(({ day, items }) => (
        <section key={day} class="letter" aria-labelledby={`day-${day}`}>
          <h2 id={`day-${day}`}>{dayName(day, words, lang)}</h2>
          <TermLinks items={items.map((item) => itemFor(item, terms, words))} />
        </section>
      ))}
    </>
  );
}
