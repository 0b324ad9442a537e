import type { Observation } from '../../data/schema/pack.ts';
import { labels } from '../../widgets/core/card/labels.ts';
import { fileMarkup, hosting, slotValues } from './embed-code.ts';
import { pathOf } from './element-page.ts';
import { ELEMENT_PAGES } from './elements.ts';
import { type Html, html } from './html.ts';
import { page } from './layout.ts';
import { type Locale, localized, rootFrom } from './locale.ts';
import { definitionSource, figureInWords } from './plain.ts';
import { type GallerySource, indicatorOf, termOf } from './source.ts';
import { COVERAGE, INSTALL, PROMISES, words } from './start-words.ts';

/** For publishers who have a minute: shows what this is by example, and how to get it. */
export function startPage(source: GallerySource, locale: Locale): string {
  const path = 'index.html';
  const root = rootFrom(localized(path, locale));
  const values = slotValues({ attributes: {} }, root);
  const tag = `<script type="module" src="⟦base⟧bundle/mingci.js" data-annotate="article"
  integrity="${source.integrity}"
  crossorigin="anonymous"></script>`;
  const element = (name: string) => `${root}${localized(`elements/${name}.html`, locale)}`;
  return page({
    locale,
    path,
    title: words.title[locale],
    description: words.description[locale],
    main: html`
      <header class="hero">
        <h1>${words.headline[locale]}</h1>
        <p>${words.lead[locale]}</p>
        <div class="embed">
          <p>${words.embed[locale]}</p>${fileMarkup({ name: 'page.html', text: tag }, values, locale)}
        </div>
        <p class="ways"><a href="${element('indicator')}">${words.toIndicator[locale]}</a> <a href="#elements">${words.toElements[locale]}</a> <a href="#extension">${words.toExtension[locale]}</a></p>
      </header>
      <div class="example">
        <div>
          ${story(source, locale)}
          ${peek(source, locale)}
        </div>
        <aside aria-label="${words.beside[locale]}">
          <div class="card"><mingci-indicator indicator="grp-growth" period="2021"></mingci-indicator></div>
          <p class="hint"><a href="${element('indicator')}">${words.toCard[locale]}</a></p>
        </aside>
      </div>
      <section aria-labelledby="promises">
        <h2 id="promises">${words.promises[locale]}</h2>
        <ul class="promises">${PROMISES.map(
          ({ title, text }) => html`
          <li><h3>${title[locale]}</h3><p>${text[locale]}</p></li>`,
        )}
        </ul>
        <ul class="coverage">${source.packs.map(
          (pack) => html`
          <li><strong>${pack.title[locale]}</strong> ${COVERAGE[locale](pack.terms.length, pack.indicators.length, pack.pledges.length)}</li>`,
        )}
          <li><a href="${element('pack')}">${words.toPack[locale]}</a></li>
        </ul>
      </section>
      <section aria-labelledby="elements">
        <h2 id="elements">${words.elements[locale]}</h2>
        <ul class="tiles">${ELEMENT_PAGES.map(
          ({ tag: each, name, lead }) => html`
          <li><a href="${root}${localized(pathOf(each), locale)}"><strong>${name[locale]}</strong> <code>&lt;${each}&gt;</code></a><p>${lead[locale]}</p></li>`,
        )}
        </ul>
      </section>
      <section aria-labelledby="host">
        <h2 id="host">${words.host[locale]}</h2>${hosting(values, locale, root)}
      </section>
      <section aria-labelledby="extension">
        <h2 id="extension">${words.extension[locale]}</h2>
        <p>${words.extensionLead[locale]}</p>
        <ol class="steps">${INSTALL[locale].map((step) => html`<li>${step}</li>`)}</ol>
        <p>${words.tryIt[locale]}<a href="${root}stories/news.html" hreflang="zh-Hans">${words.news[locale]}</a>${words.and[locale]}<a href="${root}stories/report.html" hreflang="zh-Hans">${words.report[locale]}</a>${words.stop[locale]}</p>
      </section>`,
  });
}

/** A sample article about the report of 2021, in the report's words; English readers see the terms in English. */
function story(source: GallerySource, locale: Locale): Html {
  const growth = html`<mingci-indicator indicator="grp-growth" period="2021" status="target" display="inline">${inlineFigure(source, locale)}</mingci-indicator>`;
  return html`<mingci-article class="story" density="all">
            <p class="kicker" data-mingci="off">${words.kicker[locale]}</p>
            <p class="headline" data-mingci="off">${words.storyTitle[locale]}</p>${STORY[locale](growth)}
          </mingci-article>`;
}

const STORY: Record<Locale, (growth: Html) => Html> = {
  zh: (growth) => html`
            <p>市北区今年将坚持以大项目支撑大产业，全力构建“1+6+N”产业载体支撑体系，加快推进“港治谷”建设，组建涉外、金融、贸易专业法律服务团队。</p>
            <p>按照安排，全区生产总值的预期增长目标是${growth}，新增就业4万人。</p>`,
  en: (growth) => html`
            <p>Shibei, a district of Qingdao, plans to build a <mingci-term term="one-plus-six-plus-n">“1+6+N” system of industrial carriers</mingci-term> and speed up its <mingci-term term="gang-zhi-gu">Port Governance Valley</mingci-term> (<span lang="zh-Hans" data-mingci="off">港治谷</span>).</p>
            <p>Its targets for 2021: growth in gross regional product of ${growth}, and 40,000 new jobs.</p>`,
};

/** What a term's card says, for those who have not opened one or can't: on a phone, on paper, without JavaScript. */
function peek(source: GallerySource, locale: Locale): Html {
  const entry = termOf(source, 'gang-zhi-gu');
  const { headword, pinyin, gloss, definitions } = entry.term;
  const [definition] = definitions;
  if (!definition) throw new Error('The start page shows the definition of 港治谷, but the pack has none');
  const english = locale === 'en' && definition.en;
  return html`<p class="hint" id="peek">${words.hint[locale]}</p>
          <div class="peek" role="group" aria-labelledby="peek">
            <p><dfn lang="zh-Hans">${headword}</dfn>${pinyin ? html` <span class="quiet" lang="zh-Latn">${pinyin}</span>` : ''}</p>
            <p>${gloss[locale] ?? gloss.zh}</p>
            <p class="source">${definitionSource(definition, entry, locale)}</p>
            <blockquote${english ? '' : html` lang="zh-Hans"`}>${english ? html`${english} <span class="quiet">(${labels.en.translation})</span>` : definition.text}</blockquote>
          </div>`;
}

/**
 * What the inline indicator will say, so that it is there without JavaScript and nothing moves when the element is
 * defined.
 */
function inlineFigure(source: GallerySource, locale: Locale): Html {
  const { pack, indicator } = indicatorOf(source, 'grp-growth');
  const target = ({ timePeriod, obsStatus }: Observation) => timePeriod === '2021' && obsStatus === 'target';
  const o = indicator.observations.find(target);
  if (!o) throw new Error('The start page shows the growth target of 2021, but no pack has it');
  const [figure, kind] = figureInWords(pack, o, locale);
  return html`${figure}<small>${kind}</small>`;
}
