// The glossary beside a page, or as a page of its own: for readers who want the terms at hand while they read on, and
// for those who go through a page's terms with the keyboard or a screen reader.
import { useEffect, useRef } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { headwordFor } from '../../widgets/core/card/text.ts';
import { formatRoute, type Route, type View } from '../common/route.ts';
import { type Stand, takeHandedOver } from '../common/hand-over.ts';
import { Icon } from '../ui/icons.tsx';
import { useSurface } from '../ui/surface.tsx';
import { useGlossary } from '../ui/use-glossary.ts';
import { usePage } from '../ui/use-page.ts';
import { ExplainView } from './explain-view.tsx';
import { GlossaryView } from './glossary-view.tsx';
import { labels } from './labels.ts';
import { LookupsView } from './lookups-view.tsx';
import { PageView } from './page-view.tsx';
import { SavedView } from './saved-view.tsx';
import { TermView } from './term-view.tsx';
import { goTo, type Router, useRoute } from './use-route.ts';

const TABS = [
  ['page', 'list'],
  ['glossary', 'book'],
  ['lookups', 'clock'],
  ['saved', 'star'],
] as const satisfies readonly [View, string][];

/** Whether this is a tab of its own that belongs to no web page, so that there is no “this page”. */
export async function standsAlone(): Promise<boolean> {
  return (await browser.tabs.getCurrent()) !== undefined && !new URLSearchParams(location.search).has('tab');
}

export function Panel({ alone }: { alone: boolean }) {
  const { lang } = useSurface();
  const words = labels[lang];
  const router = useRoute({ view: alone ? 'glossary' : 'page' });
  const main = useRef<HTMLElement>(null);
  useOpenedAt();
  useTitle(router.route);
  useFocusOnArrival(router, main);

  return (
    <>
      <header>
        <nav aria-label={words.views}>
          {TABS.filter(([view]) => view !== 'page' || !alone).map(([view, icon]) => (
            <a key={view} href={formatRoute({ view })} aria-current={view === router.route.view ? 'page' : undefined}>
              <Icon name={icon} />
              {words[view]}
            </a>
          ))}
        </nav>
      </header>
      <main ref={main}>
        {router.canGoBack && (router.route.view === 'term' || router.route.view === 'explain') && (
          <button type="button" class="plain back" onClick={() => history.back()}>
            <Icon name="back" />
            {words.back}
          </button>
        )}
        <CurrentView route={router.route} />
      </main>
    </>
  );
}

function CurrentView({ route }: { route: Route }) {
  switch (route.view) {
    case 'page':
      return <ThisPage />;
    case 'glossary':
      return <GlossaryView route={route} />;
    case 'term':
      return <TermView key={route.key} term={route.key} />;
    case 'explain':
      return <ExplainView key={route.text} text={route.text} />;
    case 'lookups':
      return <LookupsView />;
    case 'saved':
      return <SavedView />;
  }
}

function ThisPage() {
  const page = usePage();
  const show: typeof page.show = (term) => {
    // If this is a tab of its own, switch to the page's tab; the side panel is already beside it.
    if (page.page) void browser.tabs.update(page.page.tab, { active: true });
    page.show(term);
  };
  return <PageView page={{ ...page, show }} />;
}

/** Puts the shown term into the document's title, for tabs. */
function useTitle(route: Route): void {
  const { lang, settings } = useSurface();
  const words = labels[lang];
  const key = route.view === 'term' ? route.key : undefined;
  const { answer } = useGlossary('terms', key === undefined ? undefined : { keys: [key] });
  useEffect(() => {
    const term = answer?.find((each) => each.key === key)?.term;
    document.title = term ? `${headwordFor(term, lang).text} · ${words.title}` : words.title;
    // `settings`, because the surface resets the title when they change.
  }, [key, answer, settings]);
}

/** Goes to the view that another part of the extension wants the panel to show. */
function useOpenedAt(): void {
  useEffect(() => {
    const listening = new AbortController();
    void stand().then((at) => at && takeHandedOver(at, goTo, listening.signal));
    return () => listening.abort();
  }, []);
}

async function stand(): Promise<Stand | undefined> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) return `tab:${tab.id}`;
  const { id } = await browser.windows.getCurrent();
  return id === undefined ? undefined : `window:${id}`;
}

/**
 * When the reader goes back, focuses the link that they followed, at its old place in the window. Otherwise, focuses
 * the view's heading, so that it is read out.
 */
function useFocusOnArrival({ route, left }: Router, main: { current: HTMLElement | null }): void {
  const arrived = useRef(false);
  useEffect(() => {
    // A panel that has just been opened does not take focus.
    if (!arrived.current) {
      arrived.current = true;
      return;
    }
    const root = main.current!;
    const life = new AbortController();
    const before = document.activeElement;
    let heading: HTMLElement | null = null;
    const arrive = () => {
      const link = left === undefined ? undefined : findByKey(root, left.key);
      if (left && link) {
        link.focus({ preventScroll: true });
        keepInPlace(link, left.top, root, life.signal);
        return true;
      }
      if (!heading) {
        heading = root.querySelector<HTMLElement>('h1');
        heading?.focus();
        if (heading) scrollTo({ top: 0, behavior: 'instant' });
      }
      if (left?.run !== undefined) root.querySelector(`[data-run="${CSS.escape(left.run)}"]`)?.scrollIntoView();
      return heading !== null && left === undefined;
    };
    const end = () => life.abort();
    if (arrive()) return end;
    // The content may come a moment later. If the reader has moved focus meanwhile, leave it there.
    const waiting = new MutationObserver(() => {
      const moved = ![before, heading, document.body].includes(document.activeElement);
      if (moved || arrive()) waiting.disconnect();
    });
    waiting.observe(root, { childList: true, subtree: true });
    life.signal.addEventListener('abort', () => waiting.disconnect());
    return end;
  }, [JSON.stringify(route)]);
}

/** How long the parts of a long list around an entry may take to get their true height, in ms. */
const SETTLING = 3000;

/** Keeps a link where it was in the window while the list around it settles, until the reader does something. */
function keepInPlace(link: HTMLElement, top: number, list: HTMLElement, signal: AbortSignal): void {
  const put = () => {
    scrollBy({ top: link.getBoundingClientRect().top - top, behavior: 'instant' });
    // The window may be lower now.
    link.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  };
  const settling = new ResizeObserver(put);
  const stop = () => settling.disconnect();
  settling.observe(list);
  for (const act of ['wheel', 'pointerdown', 'touchstart', 'keydown'])
    addEventListener(act, stop, { once: true, signal });
  setTimeout(stop, SETTLING);
  signal.addEventListener('abort', stop);
  put();
}

function findByKey(root: HTMLElement, key: string): HTMLElement | undefined {
  const selector = `[data-key="${CSS.escape(key)}"]`;
  const inEntry = root.querySelector('.card-entry')?.shadowRoot;
  return root.querySelector<HTMLElement>(selector) ?? inEntry?.querySelector<HTMLElement>(selector) ?? undefined;
}
