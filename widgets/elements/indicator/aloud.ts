import { nothing, type TemplateResult } from 'lit';
import type { Lang } from '../../core/card/model.ts';
import type { Figure } from '../../core/indicator/select.ts';
import { spokenFigure, spokenPart } from '../../core/indicator/spoken.ts';
import type { Listing } from '../indicators/listing.ts';
import { Aloud } from '../shared/aloud.ts';

/** Reads a figure or a list of figures aloud. */
export class FiguresAloud extends Aloud {
  figures(shown: Figure | Listing, lang: Lang): TemplateResult | typeof nothing {
    // No 60 px button in the middle of a sentence.
    if (this.host.getAttribute('display') === 'inline') return nothing;
    return this.button('', lang, lang === 'en' ? 'en' : 'zh', () => textOf(shown, lang).join('\n'));
  }
}

function textOf(shown: Figure | Listing, lang: Lang): string[] {
  if (!('kind' in shown)) return [spokenFigure(shown, lang)];
  return shown.kind === 'pledges'
    ? shown.parts.map((part) => spokenPart(part, lang))
    : shown.figures.map((figure) => spokenFigure(figure, lang));
}
