import { labels } from '../../widgets/core/card/labels.ts';
import type { CardModel } from '../../widgets/core/card/model.ts';
import { contentLang, glossFor, headwordFor, sourceParts } from '../../widgets/core/card/text.ts';
import { useSurface } from './surface.tsx';
import { Typeset } from './typeset.tsx';

/** A short explanation of a term: the beginning of its card. */
export function Entry({ model }: { model: CardModel }) {
  const { lang } = useSurface();
  const words = labels[lang];
  const headword = headwordFor(model, lang);
  const gloss = glossFor(model.gloss, lang);
  return (
    <article class="entry">
      <h2 lang={headword.lang}>{headword.text}</h2>
      {model.pinyin && (
        <p class="quiet" lang="zh-Latn-pinyin">
          {model.pinyin}
        </p>
      )}
      {lang === 'en' && model.english && <p lang="en">{model.english.text}</p>}
      <p class="gloss" lang={gloss.lang}>
        {gloss.text}
      </p>
      {model.definitions.map((definition) => (
        <section key={definition.text} data-provenance={definition.provenance}>
          <h3 class="quiet">
            <strong>{words.provenance[definition.provenance]}</strong>
            {sourceParts(definition, lang).map((part) => (
              <span key={part} lang={contentLang(lang)}>
                {' · '}
                {part}
              </span>
            ))}
          </h3>
          <p lang="zh-Hans">
            <Typeset text={definition.text} />
          </p>
        </section>
      ))}
    </article>
  );
}
