// For people who have just installed Mingci and ask: what is this, does it work, and what does it learn about me? They
// read for half a minute, try it once, and never come back.
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { openGlossary } from '../common/own-pages.ts';
import { Sample } from '../ui/sample.tsx';
import { useSurface } from '../ui/surface.tsx';
import { labels, type Point } from './labels.ts';

/** Sounds like the report, and has many terms that the pack explains. */
const SAMPLE = {
  hans: '扎实推进RCEP青岛经贸合作先行创新试验基地建设，全力构建“1+6+N”产业载体支撑体系；同时加快“港治谷”建设，在重点区域规范设置“三区两通道”。',
  hant: '扎實推進RCEP青島經貿合作先行創新試驗基地建設，全力構建「1+6+N」產業載體支撐體系；同時加快「港治谷」建設，在重點區域規範設置「三區兩通道」。',
};

export function Welcome() {
  const { lang } = useSurface();
  const words = labels[lang];
  const keys = useShortcuts();
  const hovers = matchMedia('(hover: hover)').matches;
  const ways = [
    words.reload,
    words.toolbar,
    // Absent on Firefox for Android, like the keyword in the address bar.
    ...('contextMenus' in browser ? [words.lookUp] : []),
    ...(keys ? [{ what: words.keys.what, more: words.keys.more(...keys) }] : []),
  ];

  return (
    <main>
      <header>
        <img src="/icon/128.png" alt="" width="64" height="64" />
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
      </header>

      <section class="try" aria-label={hovers ? words.hover : words.tap}>
        <p class="quiet">{hovers ? words.hover : words.tap}</p>
        <Sample {...SAMPLE} />
      </section>

      <div class="columns">
        <section aria-labelledby="ways">
          <h2 id="ways">{words.ways}</h2>
          <Points points={ways} />
        </section>
        <section aria-labelledby="privacy">
          <h2 id="privacy">{words.privacy}</h2>
          <Points points={[...Object.values(words.points), words.sources]} />
        </section>
      </div>

      <footer>
        <button type="button" class="primary" onClick={() => void openGlossary({ view: 'glossary' })}>
          {words.glossary}
        </button>
        <button type="button" onClick={() => void browser.runtime.openOptionsPage()}>
          {words.options}
        </button>
      </footer>
    </main>
  );
}

function Points({ points }: { points: readonly Point[] }) {
  return (
    <dl>
      {points.map(({ what, more }) => (
        <div key={what}>
          <dt>{what}</dt>
          <dd>{more}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The current shortcuts for the next and the previous term; undefined if there are none. */
function useShortcuts(): [next: string, previous: string] | undefined {
  const [keys, setKeys] = useState<[string, string]>();
  useEffect(() => {
    // Absent on Firefox for Android.
    void browser.commands?.getAll().then((commands) => {
      const keyOf = (command: string) => commands.find(({ name }) => name === command)?.shortcut;
      const [next, previous] = [keyOf('next-term'), keyOf('previous-term')];
      if (next && previous) setKeys([next, previous]);
    });
  }, []);
  return keys;
}
