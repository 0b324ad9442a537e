import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { ActivePage } from '../common/active-page.ts';
import { useSurface } from '../ui/surface.tsx';
import { labels } from './labels.ts';
import { whyUnread, type WhyUnread } from './why-unread.ts';

const WEB = { origins: ['http://*/*', 'https://*/*'] };

/** Says why nothing is marked on a page, and offers what the reader can do about it. */
export function Unread({ page, contentType }: { page: ActivePage | undefined; contentType: string | undefined }) {
  const words = labels[useSurface().lang];
  const [why, setWhy] = useState<WhyUnread>();

  useEffect(() => {
    void Promise.all([browser.permissions.contains(WEB), mayReadFiles()]).then(([access, fileAccess]) =>
      setWhy(whyUnread({ url: page?.url, contentType, access, fileAccess })),
    );
  }, [page?.url, contentType]);

  if (!why) return <section aria-busy="true" />;
  const { what, hint } = words.why[why];
  return (
    <section class="notice" role="status">
      <h2>{what}</h2>
      <p>{hint}</p>
      {why === 'reload' && page && (
        <button type="button" class="primary" onClick={() => void browser.tabs.reload(page.tab)}>
          {words.reload}
        </button>
      )}
      {why === 'no-access' && (
        <button type="button" class="primary" onClick={() => void allow(page)}>
          {words.allow}
        </button>
      )}
      {(why === 'file' || why === 'browser-page-or-file') && (
        <button
          type="button"
          class="primary"
          onClick={() => void browser.tabs.create({ url: `chrome://extensions/?id=${browser.runtime.id}` })}
        >
          {words.fileSettings}
        </button>
      )}
    </section>
  );
}

/** Firefox needs no separate permission, and its API has no useful answer. */
async function mayReadFiles(): Promise<boolean> {
  return import.meta.env.FIREFOX || (await browser.extension.isAllowedFileSchemeAccess());
}

async function allow(page: ActivePage | undefined): Promise<void> {
  if ((await browser.permissions.request(WEB)) && page) await browser.tabs.reload(page.tab);
}
