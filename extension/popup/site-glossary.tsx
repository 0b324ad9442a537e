import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Lang } from '../../widgets/core/card/model.ts';
import { siteOf } from '../common/sites.ts';
import { type KnownPack, knownPacks } from '../packs/known-packs.ts';
import { problemText } from '../packs/problem-text.ts';
import { declinedSites, sitePackId } from '../packs/site-glossary-choice.ts';
import { useSurface } from '../ui/surface.tsx';
import type { PageView } from '../ui/use-page.ts';

interface Words {
  offer(site: string): string;
  hint: string;
  take: string;
  decline: string;
  taking: string;
  /** Introduces its problem, which the site must fix. */
  failed: string;
  used: string;
  manage: string;
  declined: string;
  takeAfterAll: string;
}

const LABELS: Record<Lang, Words> = {
  'zh-Hans': {
    offer: (site) => `${site} 有自己的词库`,
    hint: '使用后，只在这个网站解释其中的词。现在还没有下载任何内容。',
    take: '使用',
    decline: '不用',
    taking: '正在读取…',
    failed: '这个词库无法使用，什么都没有改动。网站需要修改：',
    used: '正在使用此网站的词库。',
    manage: '管理词库',
    declined: '此网站有自己的词库，您没有使用。',
    takeAfterAll: '改为使用',
  },
  'zh-Hant': {
    offer: (site) => `${site} 有自己的詞庫`,
    hint: '使用後，只在這個網站解釋其中的詞。目前還沒有下載任何內容。',
    take: '使用',
    decline: '不用',
    taking: '正在讀取…',
    failed: '這個詞庫無法使用，內容都沒有變動。網站需要修改：',
    used: '正在使用此網站的詞庫。',
    manage: '管理詞庫',
    declined: '這個網站有自己的詞庫，您沒有使用。',
    takeAfterAll: '改為使用',
  },
  en: {
    offer: (site) => `${site} has its own glossary`,
    hint: 'If you use it, its terms are explained on this site only. Nothing has been downloaded yet.',
    take: 'Use it',
    decline: 'No, thanks',
    taking: 'Reading it…',
    failed: 'This glossary can’t be used. Nothing was changed. The site needs to fix this:',
    used: 'You are using this site’s glossary.',
    manage: 'Manage packs',
    declined: 'This site has its own glossary. You chose not to use it.',
    takeAfterAll: 'Use it',
  },
};

/** Asks, once per site, whether the reader wants the glossary that the page offers; they can reconsider. */
export function SiteGlossary({ view }: { view: PageView }) {
  const { lang } = useSurface();
  const words = LABELS[lang];
  const [known, setKnown] = useState<readonly KnownPack[]>();
  const [declined, setDeclined] = useState<readonly string[]>();
  const [taking, setTaking] = useState(false);
  const site = siteOf(view.page?.url ?? '');
  const frame = view.reports.find(({ top }) => top);

  useEffect(() => {
    const watching = new AbortController();
    void knownPacks.read().then(setKnown);
    void declinedSites.read().then(setDeclined);
    knownPacks.watch(setKnown, watching.signal);
    declinedSites.watch(setDeclined, watching.signal);
    return () => watching.abort();
  }, []);

  if (site === null || !frame?.glossary || !known || !declined) return null;
  const { problem } = frame.glossary;
  if (known.some(({ id }) => id === sitePackId(site))) {
    return (
      <section class="own-glossary" role="status">
        <p>{words.used}</p>
        <button type="button" class="plain" onClick={openPacks}>
          {words.manage}
        </button>
      </section>
    );
  }
  const take = () => {
    setTaking(true);
    view.takeGlossary(frame.frame);
  };
  if (declined.includes(site)) {
    const think = async () => {
      await declinedSites.change((sites) => sites.filter((each) => each !== site));
      take();
    };
    return (
      <section class="own-glossary">
        <p class="quiet">{words.declined}</p>
        <button type="button" class="plain" onClick={() => void think()}>
          {words.takeAfterAll}
        </button>
      </section>
    );
  }
  return (
    <section class="own-glossary" aria-labelledby="own-glossary">
      <h2 id="own-glossary">{words.offer(site)}</h2>
      <p class="quiet" role="status">
        {problem ? words.failed : taking ? words.taking : words.hint}
      </p>
      {problem && (
        <p class="problem" role="alert">
          {problemText(problem, lang)}
        </p>
      )}
      <div class="bar">
        <button type="button" class="primary" disabled={taking && !problem} onClick={take}>
          {words.take}
        </button>
        <button
          type="button"
          class="plain"
          onClick={() => void declinedSites.change((sites) => [...sites.filter((each) => each !== site), site])}
        >
          {words.decline}
        </button>
      </div>
    </section>
  );
}

async function openPacks(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/options.html#packs' as '/options.html') });
  window.close();
}
