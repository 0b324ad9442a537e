import { html, type TemplateResult } from 'lit';
import { contentLang } from '../../core/card/in-lang.ts';
import { isWebAddress } from '../../core/card/web-address.ts';
import { indicatorLabels } from '../../core/indicator/labels.ts';
import { documentOf, sourceOf, type View } from './view.ts';

/** The sentence that a figure is from, with the figure marked. */
export function quoteTemplate({ observation: { quote, figure } }: View): TemplateResult {
  const at = quote.indexOf(figure);
  const words =
    at < 0 ? quote : html`${quote.slice(0, at)}<mark part="figure">${figure}</mark>${quote.slice(at + figure.length)}`;
  return html`<blockquote part="evidence" lang="zh-Hans">${words}</blockquote>`;
}

/** 来源：2021年青岛市市北区政府工作报告 · 2021年工作安排 · 2021年1月6日. */
export function sourceTemplate(view: View): TemplateResult {
  const words = indicatorLabels[view.lang];
  const [title = '', ...place] = sourceOf(view);
  const url = documentOf(view)?.url;
  const document = isWebAddress(url)
    ? html`<a href=${url} target="_blank" rel="noopener noreferrer">${title}</a>`
    : title;
  return html`<p class="source" part="source">
    ${words.source}${words.colon}<cite lang=${contentLang(view.lang)}>${dotted([document, ...place])}</cite>
  </p>`;
}

/** Parts of a line with dots between them, which never start a line. */
export function dotted(parts: readonly (TemplateResult | string)[]): (TemplateResult | string)[] {
  return parts.map((part, i) => (i > 0 ? html`<span class="dot">\u00a0· </span>${part}` : part));
}
