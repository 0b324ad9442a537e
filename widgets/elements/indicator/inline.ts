import { html, type LitElement, type TemplateResult } from 'lit';
import { indicatorLabels } from '../../core/indicator/labels.ts';
import { periodText } from '../../core/indicator/period.ts';
import { adopt } from '../shared/adopt.ts';
import { inlineStyles } from './inline-styles.ts';
import { mainTemplate } from './value.ts';
import type { View } from './view.ts';

/**
 * In a sentence: the figure, and whether it is a result or a target. Like a term, it has a card, which opens by
 * pointer, tap or key. The card's code is loaded when a pointer or the focus first reaches a figure.
 */
export function inline(view: View): TemplateResult {
  const { observation: o, lang } = view;
  const [open, close] = lang === 'en' ? [' (', ')'] : ['（', '）'];
  const status = indicatorLabels[lang].status[o.obsStatus].toLowerCase();
  const kind = [periodText(o.timePeriod, lang), status].join(lang === 'en' ? ' ' : '');
  const reach = (event: Event) => reached(event, view);
  // On one line, because spaces would show in the sentence.
  return html`<span class="inline" part="inline" role="button" tabindex="0" aria-haspopup="dialog" aria-expanded="false" @pointerover=${reach} @focus=${reach} @click=${reach} @keydown=${reach}>${mainTemplate(view)}<span class="aside" part="meta">${open}${kind}${close}</span></span>`;
}

function reached(event: Event, view: View): void {
  if (event instanceof KeyboardEvent) {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
  }
  const word = event.currentTarget as HTMLElement;
  const host = (word.getRootNode() as ShadowRoot).host as LitElement;
  void import('./figure-card.ts').then(
    ({ reachFigure }) => reachFigure({ host, word, view }, event),
    // The sentence still has its words, and the next attempt may succeed.
    () => undefined,
  );
}

/** Gives an element the style sheet that a figure in a sentence needs. */
export function dress(element: LitElement): void {
  adopt(element, inlineStyles);
}
