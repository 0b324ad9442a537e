/**
 * `mingci.js`, the one file that a page names: `<script type="module" src="mingci.js">`. It is small and does nothing but
 * look: the code of an element comes when one is in the page, or comes into it later. With `data-annotate`, a selector,
 * what that finds in the page is marked, as by a `<mingci-article>`, whose other attributes may stand there too:
 * `data-density="all"`, `data-exclude=".quote"`, `data-pack="…"`.
 *
 * Elements that a server has drawn take over what is there.
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
    const element = document.getElementsByTagName(name)[0];
    if (!element) continue;
    waiting.delete(name);
    load(name, element.shadowRoot !== null).catch((cause: unknown) => {
      // What the page says without us is there already.
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

/** Modules have no `document.currentScript`: the script that names this file is ours. */
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
