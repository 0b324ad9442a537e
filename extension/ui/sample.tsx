import { useEffect, useRef } from 'preact/hooks';
import { defaultTable } from '../../build/generated/default-table.ts';
import { createMatcher } from '../../widgets/core/text/matcher.ts';
import { loadTable } from '../../widgets/core/text/table.ts';
import { bundledLibrary } from '../common/packs.ts';
import { explain } from '../content/explain.ts';
import { makeCard } from '../content/make-card.ts';
import { type Reader, startReader } from '../content/reader.ts';
import { useSurface } from './surface.tsx';

/**
 * A text in the reader's script, marked and explained like any page, according to the settings. Extension pages have no
 * content script, so it runs the reader itself.
 */
export function Sample({ hans, hant }: { hans: string; hant: string }) {
  const { settings, lang } = useSurface();
  const isHant = lang === 'zh-Hant';
  // It shows what marks look like, so something must be marked even if the reader knows all the terms.
  const shown = { ...settings, knownTerms: [], offPacks: [], density: 'all' as const };
  const element = useRef<HTMLDivElement>(null);
  const reader = useRef<Reader>(undefined);

  useEffect(() => {
    const reading = new AbortController();
    reader.current = startReader({
      root: element.current as HTMLDivElement,
      matcher: createMatcher(loadTable(defaultTable())),
      settings: shown,
      explain: async () => explain,
      makeCard: async (wishes, wiring) =>
        makeCard(wishes, { ...wiring, load: async (key) => (await bundledLibrary()).card(key) }),
      // All code is already loaded here.
      onFailure: () => undefined,
      signal: reading.signal,
    });
    return () => reading.abort();
  }, []);
  useEffect(() => reader.current?.update(shown), [settings]);

  return (
    <div class="sample" ref={element} lang={isHant ? 'zh-Hant' : 'zh-Hans'}>
      <p>{isHant ? hant : hans}</p>
    </div>
  );
}
