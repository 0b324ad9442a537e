// For readers in the middle of a page who ask: what is it about, what was that term, how do I stop this here? One
// glance, one click; the popup is closed again after five seconds.
import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { prepareToFind } from '../glossary/ask.ts';
import { Icon } from '../ui/icons.tsx';
import { useSurface } from '../ui/surface.tsx';
import { useFoundTerms } from '../ui/use-found-terms.ts';
import { usePage } from '../ui/use-page.ts';
import { labels } from './labels.ts';
import { PageTerms } from './page-terms.tsx';
import { openPanel } from './panel.ts';
import { SearchResults } from './search-results.tsx';
import { SiteGlossary } from './site-glossary.tsx';
import { SiteSwitch } from './site-switch.tsx';

export function Popup() {
  const { lang, settings, change } = useSurface();
  const words = labels[lang];
  const [query, setQuery] = useState('');
  const view = usePage();
  const { terms, failed } = useFoundTerms(view.reports);

  return (
    <>
      <header>
        <img src="/icon/48.png" alt="" width="24" height="24" />
        <h1>{words.name}</h1>
        <button
          type="button"
          class="plain"
          aria-label={words.panel}
          title={words.panel}
          onClick={() => void openPanel()}
        >
          <Icon name="panel" />
        </button>
        <button
          type="button"
          class="plain"
          aria-label={words.options}
          title={words.options}
          onClick={() => void browser.runtime.openOptionsPage().then(() => window.close())}
        >
          <Icon name="settings" />
        </button>
      </header>
      <search>
        <Icon name="search" />
        <input
          type="search"
          class="field"
          placeholder={words.search}
          aria-label={words.search}
          value={query}
          onFocus={prepareToFind}
          onInput={({ currentTarget }) => setQuery(currentTarget.value)}
        />
      </search>
      <main>
        {failed && (
          <p role="alert" class="problem">
            {words.failed}
          </p>
        )}
        {query.trim() !== '' ? (
          <SearchResults query={query} />
        ) : settings.paused ? (
          <section class="notice" role="status">
            <p>{words.paused}</p>
            <button type="button" class="primary" onClick={() => change({ paused: false })}>
              <Icon name="play" />
              {words.resume}
            </button>
          </section>
        ) : (
          <>
            <SiteSwitch view={view} />
            <SiteGlossary view={view} />
            <PageTerms view={view} terms={terms} />
          </>
        )}
      </main>
      {!settings.paused && (
        <footer>
          <button type="button" class="plain" onClick={() => change({ paused: true })}>
            <Icon name="pause" />
            {words.pause}
          </button>
        </footer>
      )}
    </>
  );
}
