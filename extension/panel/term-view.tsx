// For a reader who wants to know all that is known of one term: what it means, who says so, what it is made of, what
// belongs to it, what has been counted, and to keep it.
import { useEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { headwordFor } from '../../widgets/core/card/text.ts';
import { noteLookup } from '../common/lookups.ts';
import { formatRoute } from '../common/route.ts';
import type { Glossary } from '../glossary/glossary.ts';
import { useSurface } from '../ui/surface.tsx';
import { CardEntry } from './card-entry.tsx';
import { Figures } from './figures.tsx';
import { Keep } from './keep.tsx';
import { labels } from './labels.ts';
import { Notice } from './notice.tsx';

export function TermView({ glossary, term }: { glossary: Glossary; term: string }) {
  const { lang } = useSurface();
  const words = labels[lang];
  const model = glossary.library.card(term);
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
      <h1 tabIndex={-1} lang={headword.lang}>
        {headword.text}
      </h1>
      <CardEntry model={model} />
      <Keep key={term} term={model} />
      <Figures term={term} packs={glossary.library.packs} />
    </article>
  );
}
