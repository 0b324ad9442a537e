import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import '../../widgets/elements/article/index.ts';
import '../../widgets/elements/glossary/index.ts';
import '../../widgets/elements/indicator/index.ts';
import '../../widgets/elements/indicators/index.ts';
import '../../widgets/elements/pack/index.ts';
import '../../widgets/elements/term/index.ts';

/** A page with every element, drawn by a server, that notes what was there before any script took over. */
export async function servedPage(): Promise<string> {
  const body = await collectResult(
    render(html`
      <mingci-pack src="/widgets/elements/pack/pack.fixture.json">
        <p>建设<mingci-term term="gang-zhi-gu">港治谷</mingci-term>。</p>
        <mingci-article density="all"><p>推进1+6+N与三区两通道。</p></mingci-article>
        <mingci-glossary><p>名词解释见附件1。</p></mingci-glossary>
      </mingci-pack>
      <main pack="/widgets/elements/indicator/facts.fixture.json">
        <mingci-indicator indicator="grp-growth" period="2021">地区生产总值增长7%左右</mingci-indicator>
        <mingci-indicators theme="economy">主要指标</mingci-indicators>
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
        .map((element) => [element.localName, element, element.shadowRoot.querySelector(':not(style)')]);
    </script>
    <script type="module" src="/widgets/elements/loader.ts"></script>
  </body>
</html>`;
}
