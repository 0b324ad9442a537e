// For readers who want to know everything about one term: what it means, who says so, what it is made of, what belongs
// to it and what has been counted; and who want to save it.
import { useEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { headwordFor } from '../../widgets/core/card/text.ts';
import { noteLookup } from '../common/lookups.ts';
import { savedTerms } from '../common/saved-terms.ts';
import { formatRoute } from '../common/route.ts';
import { useSurface } from '../ui/surface.tsx';
import { useGlossary } from '../ui/use-glossary.ts';
import { CardEntry } from './card-entry.tsx';
import { Figures } from './figures.tsx';
import { labels } from './labels.ts';
import { Note } from './note.tsx';
import { Notice } from './notice.tsx';
import { SaveButton } from './save-button.tsx';
import { useStored } from './use-stored.ts';
import { Waiting } from './waiting.tsx';

export function TermView({ term }: { term: string }) {
  const { lang } = useSurface();
  const words = labels[lang];
  const { answer: entry, failed } = useGlossary('entry', { key: term });
  const saved = useStored(savedTerms)?.find(({ key }) => key === term);
  useEffect(() => {
    // A private window leaves no trace. If the list can't be stored, the term is shown anyway.
    if (entry && !browser.extension.inIncognitoContext) void noteLookup(entry.card).catch(() => undefined);
  }, [entry?.card.key]);

  if (entry === undefined) return <Waiting failed={failed} />;
  if (entry === null) {
    return (
      <Notice what={words.noTerm} hint={words.noTermHint}>
        <a href={formatRoute({ view: 'glossary' })}>{words.glossary}</a>
      </Notice>
    );
  }
  const { card, figures } = entry;
  const headword = headwordFor(card, lang);
  return (
    <article class="term">
      <div class="bar">
        <h1 tabIndex={-1} lang={headword.lang}>
          {headword.text}
        </h1>
        <SaveButton term={card} saved={saved !== undefined} />
      </div>
      {saved && <Note term={saved} hint />}
      <h2 class="visually-hidden">{words.meaning}</h2>
      <CardEntry model={card} />
      <Figures figures={figures} />
    </article>
  );
}
