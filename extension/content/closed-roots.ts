import { browser } from 'wxt/browser';
import { openRoot, type OpenRoot } from '../../widgets/core/page/roots.ts';

interface FirefoxElement extends Element {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

/** Opens closed shadow roots as well, as browsers let extensions do: Chromium by an API, Firefox by a property. */
export const openAnyRoot: OpenRoot = (element) => {
  if ('openOrClosedShadowRoot' in element) return (element as FirefoxElement).openOrClosedShadowRoot ?? null;
  return element instanceof HTMLElement ? (browser.dom?.openOrClosedShadowRoot(element) ?? null) : openRoot(element);
};
