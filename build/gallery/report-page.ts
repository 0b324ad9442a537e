import { type Html, html } from './html.ts';
import { outlineReport, type ReportBlock, targetsIn } from './report-outline.ts';

/**
 * The report as a news portal would show it: headline, byline, headings, paragraphs, a table of the year's targets, a
 * sidebar with links, and the annexes. The words are from the source; only the layout is ours.
 */
export function reportPage(text: string): string {
  const { title, byline, blocks } = outlineReport(text);
  const headings = blocks.filter((block) => block.kind !== 'paragraph');
  return html`<!doctype html>
<html lang="zh-Hans">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${title}</title>
    <link rel="stylesheet" href="story.css">
    <link rel="icon" href="../icon.svg">
  </head>
  <body>
    <header class="masthead">
      <p class="site"><a href="../index.html">明词</a> <span>演示页</span></p>
      <nav aria-label="栏目"><a href="report.html" aria-current="page">政府报告</a><a href="news.html">新闻</a></nav>
    </header>
    <main class="columns">
      <article>
        <p class="kicker">政府工作报告</p>
        <h1>${title}</h1>
        <div class="byline">${byline.map((line) => html`<p>${line}</p>`)}</div>
        ${blocks.map(blockMarkup)}
      </article>
      <aside aria-label="本页目录">
        <h2>目录</h2>
        <ul>${headings.map((block) => html`<li class="${block.kind}"><a href="#${block.id}">${headingText(block)}</a></li>`)}</ul>
      </aside>
    </main>
    <footer><p>本页用于演示：正文为报告原文，版式与栏目由明词编排。</p></footer>
  </body>
</html>
`.markup;
}

function headingText(block: Exclude<ReportBlock, { kind: 'paragraph' }>): string {
  return block.kind === 'annex' ? `${block.text} ${block.title}` : block.text;
}

function blockMarkup(block: ReportBlock): Html {
  switch (block.kind) {
    case 'part':
      return html`<h2 id="${block.id}">${block.text}</h2>
        `;
    case 'section':
      return html`<h3 id="${block.id}">${block.text}</h3>
        `;
    case 'annex':
      return html`<section id="${block.id}">
          <h2>${block.text}</h2>
          <h3>${block.title}</h3>
          <ol>${block.items.map((item) => html`<li>${item}</li>`)}</ol>
        </section>
        `;
    case 'paragraph':
      return html`<p>${block.lead ? html`<strong>${block.lead}</strong>` : ''}${block.text}</p>
        ${targetTable(block.text)}`;
  }
}

function targetTable(paragraph: string): Html | string {
  const targets = targetsIn(paragraph);
  if (targets.length === 0) return '';
  return html`<table>
          <caption>2021年主要预期目标</caption>
          <thead><tr><th scope="col">指标</th><th scope="col">目标</th></tr></thead>
          <tbody>${targets.map(({ name, aim }) => html`<tr><th scope="row">${name}</th><td>${aim}</td></tr>`)}</tbody>
        </table>
        `;
}
