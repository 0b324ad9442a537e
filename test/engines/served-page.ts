import { readFileSync } from 'node:fs';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import type { Pack } from '../../data/schema/pack.ts';
import { servePacks } from '../../widgets/elements/server.ts';

const read = (file: string): Pack =>
  JSON.parse(readFileSync(new URL(`../../widgets/elements/${file}`, import.meta.url), 'utf8'));

servePacks([{ ...read('indicator/facts.fixture.json'), terms: read('pack/pack.fixture.json').terms }]);

/** A page with every element, rendered on a server. A script in it records what was there before hydration. */
export async function servedPage(): Promise<string> {
  const body = await collectResult(
    render(html`
      <mingci-pack src="/widgets/elements/pack/pack.fixture.json">
        <p>建设<mingci-term term="gang-zhi-gu">港治谷</mingci-term>。</p>
        <mingci-article density="all"><p>推进1+6+N与三区两通道。</p></mingci-article>
        <mingci-glossary><p>名词解释见附件1。</p></mingci-glossary>
        <mingci-glossary by="category"><p>名词解释见附件1。</p></mingci-glossary>
      </mingci-pack>
      <main pack="/widgets/elements/indicator/facts.fixture.json">
        <mingci-indicator indicator="grp-growth" period="2021">地区生产总值增长7%左右</mingci-indicator>
        <mingci-indicator indicator="new-jobs" display="row" lang="en">40,000 jobs</mingci-indicator>
        <mingci-indicator indicator="of-another-report">增长9%</mingci-indicator>
        <mingci-indicators theme="economy">主要指标</mingci-indicators>
        <mingci-indicators show="pledges" display="table">承诺</mingci-indicators>
      </main>
    `),
  );
  return `<!doctype html>
<html lang="zh-Hans">
  <meta charset="utf-8">
  <title>服务器</title>
  <body>${body}
    <script>
      window.errors = [];
      addEventListener('error', (event) => errors.push(event.message));
      addEventListener('unhandledrejection', (event) => errors.push(String(event.reason)));
      window.served = [...document.body.querySelectorAll('*')]
        .filter(({ shadowRoot }) => shadowRoot)
        .map((element) => [element.localName, element, element.shadowRoot.querySelector(':not(style)'), element.shadowRoot.textContent]);
    </script>
    <script type="module" src="/widgets/elements/loader.ts"></script>
  </body>
</html>`;
}
