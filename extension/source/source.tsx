// For readers who have seen a definition or a figure and ask: does the source really say so, and in what context? And
// for editors who must quote it. They came for one sentence in its context, then perhaps for the whole text.
import { useEffect, useMemo, useState } from 'preact/hooks';
import { contentLang, inLang } from '../../widgets/core/card/text.ts';
import { labels as cardLabels } from '../../widgets/core/card/labels.ts';
import { linesOf } from '../../widgets/core/document/lines.ts';
import { glossaryUrl } from '../common/own-pages.ts';
import { Icon } from '../ui/icons.tsx';
import { useSurface } from '../ui/surface.tsx';
import { readAddress } from './address.ts';
import { Contents } from './contents.tsx';
import { DocumentText } from './document-text.tsx';
import { labels } from './labels.ts';
import { loadSource, type Source } from './load.ts';
import { MarkedBar } from './marked-bar.tsx';
import { toMarked } from './to-marked.ts';
import { usesOf } from './uses.ts';

const address = readAddress(location.search);

export function SourceReader() {
  const { lang, settings } = useSurface();
  const words = labels[lang];
  const [source, setSource] = useState<Source | 'loading' | undefined>('loading');
  useEffect(() => {
    void loadSource(address).then(setSource, () => setSource(undefined));
  }, []);
  const title = typeof source === 'object' ? inLang(source.document.title, lang) : words.title;
  useEffect(() => {
    document.title = title;
  }, [title, settings]);

  if (source === 'loading') {
    return (
      <main class="state" aria-busy="true">
        <p role="status">{words.loading}</p>
      </main>
    );
  }
  if (!source) {
    return (
      <main class="state">
        <h1>{words.noDocument}</h1>
        <p>{words.noDocumentHint}</p>
        <a href={glossaryUrl({ view: 'glossary' })}>{words.glossary}</a>
      </main>
    );
  }
  return source.text === undefined ? <Quoted {...source} /> : <Whole {...source} text={source.text} />;
}

function Whole({ pack, document: about, text }: Source & { text: string }) {
  const { lang } = useSurface();
  const words = labels[lang];
  const lines = useMemo(() => linesOf(text), [text]);
  const range = address.range && address.range.end <= text.length ? address.range : undefined;
  const uses = usesOf(pack, address);
  useEffect(toMarked, []);

  return (
    <>
      <header>
        <p lang={contentLang(lang)}>
          <b>{inLang(about.title, lang)}</b>{' '}
          <span class="quiet">
            {inLang(about.issuer, lang)} · {cardLabels[lang].date(about.date)}
          </span>
        </p>
        <button type="button" onClick={() => window.print()}>
          <Icon name="print" />
          {words.print}
        </button>
      </header>
      <div class="columns">
        <Contents lines={lines} sections={about.sections} />
        <main>
          {address.range && !range && (
            <p role="alert" class="problem">
              {words.noPlace}
            </p>
          )}
          <DocumentText lines={lines} range={range} />
        </main>
      </div>
      {range && <MarkedBar uses={uses} />}
    </>
  );
}

/** The quotations in the pack, for when the text of the document is missing. */
function Quoted({ pack, document: about }: Source) {
  const { lang } = useSurface();
  const words = labels[lang];
  const quotes = new Set(usesOf(pack, address).map((use) => use.words));
  return (
    <main class="state">
      <h1 lang={contentLang(lang)}>{inLang(about.title, lang)}</h1>
      <p role="status">{words.noText}</p>
      {quotes.size > 0 && <p>{words.noTextHint}</p>}
      {[...quotes].map((quote) => (
        <blockquote key={quote} lang="zh-Hans">
          {quote}
        </blockquote>
      ))}
    </main>
  );
}
