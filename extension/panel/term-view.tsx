// For a reader who wants to know all that is known of one term: what it means, who says so, what it is made of, what
// belongs to it, what has been counted, and to keep it.
import { useEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { headwordFor } from '../../widgets/core/card/text.ts';
import { noteLookup } from '../common/lookups.ts';
import { savedTerms } from '../common/saved-terms.ts';
import { formatRoute } from '../common/route.ts';
import type { Glossary } from '../glossary/glossary.ts';
import { useSurface } from '../ui/surface.tsx';
import { CardEntry } from './card-entry.tsx';
import { Figures } from './figures.tsx';
import { labels } from './labels.ts';
import { Note } from './note.tsx';
import { Notice } from './notice.tsx';
import { SaveButton } from './save-button.tsx';
import { useStored } from './use-stored.ts';

export function TermView({ glossary, term }: { glossary: Glossary; term: string }) {
  const { lang } = useSurface();
  const words = labels[lang];
  const model = glossary.library.card(term);
  const saved = useStored(savedTerms)?.find(({ key }) => key === term);
  useEffect(() => {
    // A private window leaves no trace. And a list that can't be kept is no reason not to show a term.
    if (model && !browser.extension.inIncognitoContext) void noteLookup(model).catch(() => undefined);
  }, [term]);

  if (!model) {
    return (
      <Notice what={words.noTerm} hint={words.noTermHint}>
        <a href={formatRoute({ view: 'glossary' })}>{words.glossary}</a>
      </Notice>
    );
  }
  const headword = headwordFor(model, lang);
  return (
    <article class="term">
      <div class="bar">
        <h1 tabIndex={-1} lang={headword.lang}>
          {headword.text}
        </h1>
        <SaveButton key={term} term={model} saved={saved !== undefined} />
      </div>
      {saved && <Note key={term} term={saved} hint />}
      <h2 class="visually-hidden">{words.meaning}</h2>
      <CardEntry model={model} />
      <Figures term={term} packs={glossary.library.packs} />
    </article>
  );
}
