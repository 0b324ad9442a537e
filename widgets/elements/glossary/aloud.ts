import { type LitElement, nothing } from 'lit';
import type { CardModel } from '../../core/card/model.ts';
import { spoken, spokenInEnglish } from '../../core/card/text.ts';
import { Aloud } from '../shared/aloud.ts';
import type { Appearance } from '../shared/appearance.ts';

/** Reads an entry aloud: the term and its definitions, in English for readers of English if there is any. */
export class EntryAloud extends Aloud {
  readonly #appearance: Appearance;

  constructor(host: LitElement, appearance: Appearance) {
    super(host);
    this.#appearance = appearance;
  }

  readonly entry = (model: CardModel): unknown => {
    const { lang, elder } = this.#appearance;
    if (!elder) return nothing;
    const english = lang === 'en' ? spokenInEnglish(model) : undefined;
    return this.button(model.key, lang, english ? 'en' : 'zh', () => english ?? spoken(model));
  };
}
