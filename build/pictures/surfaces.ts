import { readFileSync } from 'node:fs';
import type { View } from '../reader/reader.ts';

/** One of the extension's own pages, as it is pictured. */
export interface Surface {
  /** Its address in the extension; `tab` is the page that it speaks of. */
  path(tab: number): string;
  /** What is there only when all is there. */
  last: string;
  view: View;
  /** It is as high as what it holds, up to the view's height, as a popup is; others fill their view. */
  shrinks?: true;
}

/** Verbatim, in the report's review of 2016–2020. */
const QUOTED =
  '“绿满市北”工程扎实推进,完成山东路、环湾路等500条道路绿化提升,建成口袋公园109处,全区新增园林绿地面积15.6万平方米。';

export const SURFACES: Record<'popup' | 'panel' | 'source' | 'options' | 'welcome', Surface> = {
  popup: {
    path: (tab) => `popup.html?tab=${tab}`,
    last: '.terms li',
    // As wide as its sheet wants it (24 rem of 15 px), as high as browsers let a popup be.
    view: { width: 360, height: 600 },
    shrinks: true,
  },
  panel: {
    path: (tab) => `sidepanel.html?tab=${tab}#view=term&key=shibei-2021/three-plus-n`,
    last: 'mingci-indicator >>> [part=card]',
    view: { width: 380, height: 800 },
  },
  source: {
    path: () => {
      const report = readFileSync(new URL('../../data/packs/shibei-2021/report.txt', import.meta.url), 'utf8');
      const start = report.indexOf(QUOTED);
      return `source.html?pack=shibei-2021&document=report&start=${start}&end=${start + QUOTED.length}`;
    },
    last: 'mark',
    view: { width: 1280, height: 800 },
  },
  options: { path: () => 'options.html', last: '.packs li', view: { width: 1280, height: 800 } },
  welcome: { path: () => 'welcome.html', last: '.sample p', view: { width: 900, height: 1000 } },
};
