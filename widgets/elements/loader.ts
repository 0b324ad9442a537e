/**
 * `mingci.js`, the one file that a page names: `<script type="module" src="mingci.js">`. It is small and does nothing but
 * look: the code of an element comes when one is in the page, or comes into it later. With `data-annotate`, a selector,
 * what that finds in the page is marked, as by a `<mingci-article>`, whose other attributes may stand there too:
 * `data-density="all"`, `data-exclude=".quote"`, `data-pack="…"`.
 *
 * Elements in shadow roots are not looked for: import their own file, `elements/<name>.js`, there.
 */
const ELEMENTS: Record<string, () => Promise<unknown>> = {
  'mingci-term': () => import('./term/index.ts'),
  'mingci-article': () => import('./article/index.ts'),
  'mingci-glossary': () => import('./glossary/index.ts'),
  'mingci-indicator': () => import('./indicator/index.ts'),
  'mingci-indicators': () => import('./indicators/index.ts'),
  'mingci-pack': () => import('./pack/index.ts'),
};

const waiting = new Set(Object.keys(ELEMENTS));

function look(): void {
  for (const name of waiting) {
    if (!document.getElementsByTagName(name)[0]) continue;
    waiting.delete(name);
    ELEMENTS[name]?.().catch((cause: unknown) => {
      // What the page says without us is there already.
      console.error(`mingci: the code of <${name}> could not be loaded`, cause);
    });
  }
  if (waiting.size === 0) observer.disconnect();
}

const observer = new MutationObserver(look);
observer.observe(document, { childList: true, subtree: true });

/** Modules have no `document.currentScript`: the script that names this file is ours. */
const script = [...document.querySelectorAll<HTMLScriptElement>('script[data-annotate]')].find(
  ({ src }) => src === import.meta.url,
);
if (script) {
  const article = document.createElement('mingci-article');
  for (const [name, value] of Object.entries(script.dataset)) {
    article.setAttribute(name === 'annotate' ? 'for' : name, value ?? '');
  }
  document.body.append(article);
}
look();
