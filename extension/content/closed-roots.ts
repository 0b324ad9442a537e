import { browser } from 'wxt/browser';
import { openRoot, type OpenRoot } from '../../widgets/core/page/roots.ts';

interface FirefoxElement extends Element {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

/** Opens closed shadow roots too. Browsers let extensions do so: Chromium with an API, Firefox with a property. */
export const openAnyRoot: OpenRoot = (element) => {
  if ('openOrClosedShadowRoot' in element) return (element as FirefoxElement).openOrClosedShadowRoot ?? null;
  return element instanceof HTMLElement ? (browser.dom?.openOrClosedShadowRoot(element) ?? null) : openRoot(element);
};
