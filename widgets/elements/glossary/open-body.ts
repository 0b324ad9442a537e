import { html, nothing, type TemplateResult } from 'lit';
import { copyText } from '../../core/card/copy.ts';
import { definitionTemplate, typeset } from '../../core/card/definition.ts';
import { labels } from '../../core/card/labels.ts';
import type { CardDefinition, CardModel } from '../../core/card/model.ts';
import { inEnglish, partsList, validity } from '../../core/card/template.ts';
import { citation, glossFor, headwordFor } from '../../core/card/text.ts';
import type { EntryActions, EntryView } from '../../core/card/view.ts';
import type { Shown } from './entry.ts';

/** The content of an open entry below its name and gloss: the same as in the card. */
export function openBody(model: CardModel, shown: Shown): TemplateResult {
  const { lang, notice } = shown;
  const words = labels[lang];
  const view: EntryView = { lang, notice, evidence: false };
  const actions = { copy: (definition) => void copy(model, definition, shown) } as EntryActions;
  return html`
    ${model.parts ? partsList(model.parts, words) : nothing}
    ${model.definitions.map((definition) => definitionTemplate(definition, view, actions))}
    ${validity(model, view, words)} ${lang === 'en' ? nothing : inEnglish(model, words)}
    ${shown.aloud?.(model)} ${model.related.length > 0 ? related(model, shown) : nothing}
  `;
}

function related({ related }: CardModel, { contents, lang, follow }: Shown): TemplateResult {
  return html`<div class="related">
    <h3>${labels[lang].related}</h3>
    <ul>
      ${related.map(({ key }) => {
        const card = contents.card(key);
        const [name, gloss] = [headwordFor(card, lang), glossFor(card.gloss, lang)];
        return html`<li>
          <a lang=${name.lang} href=${`#${contents.entry(key)?.hash}`} @click=${() => follow(key)}>${name.text}</a>
          <p class="gloss" lang=${gloss.lang}>${typeset(gloss.text)}</p>
        </li>`;
      })}
    </ul>
  </div>`;
}

async function copy(model: CardModel, definition: CardDefinition, { lang, root, tell }: Shown): Promise<void> {
  // Emptied first: a live region announces only changes.
  tell(undefined);
  const copied = await copyText(citation(model, definition, lang), root);
  tell({ definition, copied });
}
