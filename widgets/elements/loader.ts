/**
 * `mingci.js`, the only file that a page has to name: `<script type="module" src="mingci.js">`. It is small and only
 * looks for elements: it loads an element's code once one is in the page. `data-annotate` is a selector; what it
 * matches is marked as by a `<mingci-article>`, whose other attributes can be given likewise: `data-density="all"`,
 * `data-exclude=".quote"`, `data-pack="…"`.
 *
 * Elements rendered by a server take over the existing markup.
 *
 * It does not look into shadow roots: for elements there, import their own file, `elements/<name>.js`.
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
    const element = document.getElementsByTagName(name)[0];
    if (!element) continue;
    waiting.delete(name);
    load(name, element.shadowRoot !== null).catch((cause: unknown) => {
      // The page already shows what it says without us.
      console.error(`mingci: the code of <${name}> could not be loaded`, cause);
    });
  }
  if (waiting.size === 0) observer.disconnect();
}

async function load(name: string, served: boolean): Promise<void> {
  if (served) await import('./hydrate.ts');
  await ELEMENTS[name]?.();
}

const observer = new MutationObserver(look);
observer.observe(document, { childList: true, subtree: true });

/** Modules have no `document.currentScript`, so we look for the script that names this file. */
const script = [...document.querySelectorAll<HTMLScriptElement>('script[data-annotate]')].find(
  ({ src }) => src === import.meta.url,
);
/** Another copy of this file may have been told the same: each would mark what the other has left. */
const articles = [...document.getElementsByTagName('mingci-article')];
if (script && !articles.some((each) => each.getAttribute('for') === script.dataset['annotate'])) {
  const article = document.createElement('mingci-article');
  for (const [name, value] of Object.entries(script.dataset)) {
    article.setAttribute(name === 'annotate' ? 'for' : name, value ?? '');
  }
  document.body.append(article);
}
look();
