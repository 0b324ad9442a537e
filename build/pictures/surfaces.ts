import { readFileSync } from 'node:fs';
import type { View } from '../reader/reader.ts';

/** How to take a picture of one of the extension's own pages. */
export interface Surface {
  /** Its address in the extension; `tab` is the tab of the page that it is about. */
  path(tab: number): string;
  /** Selector of what appears last: once it is there, everything is. */
  last: string;
  view: View;
  /** As tall as its content, up to the view's height, as a popup is. Other pages fill their view. */
  shrinks?: true;
}

/** Verbatim from the report's review of 2016–2020. */
const QUOTED =
  '“绿满市北”工程扎实推进,完成山东路、环湾路等500条道路绿化提升,建成口袋公园109处,全区新增园林绿地面积15.6万平方米。';

export const SURFACES: Record<'popup' | 'panel' | 'source' | 'options' | 'welcome', Surface> = {
  popup: {
    path: (tab) => `popup.html?tab=${tab}`,
    last: '.terms li',
    // As wide as its style sheet makes it (24 rem of 15 px), as tall as browsers allow a popup to be.
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
