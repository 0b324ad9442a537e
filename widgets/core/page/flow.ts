/**
 * How an element affects the reading of text, told from its tag and attributes alone, without a computed style.
 *
 * - `inline`: text runs on through it, unless a hit turns out to need its display (see `runsOn`);
 * - `wall`: the texts before, in and after it are separate: a block, a table cell, a line break, a picture, a form
 *   field;
 * - `gone`: it has no text in the line, and the text around it runs on: a script, a ruby annotation.
 *
 * An element that HTML lays out as a block is a wall even if the page's style makes it inline: finding out would take a
 * computed style for every block of the page, and a missing mark is better than a wrong one.
 */
export type Flow = 'inline' | 'wall' | 'gone';

const GONE = 'script style noscript template rt rp rtc head link meta title base datalist'.split(' ');
const UNREAD = (
  'textarea select option optgroup input code pre kbd samp listing xmp plaintext svg math canvas audio video iframe ' +
  'object embed progress meter mingci-term mingci-article mingci-card'
).split(' ');
const BLOCKS = (
  'address article aside blockquote body br button caption center col colgroup dd details dialog dir div dl dt fieldset ' +
  'figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html img legend li main marquee menu nav ol ' +
  'p picture search section slot summary table tbody td tfoot th thead tr ul'
).split(' ');

const EDITABLE = '[contenteditable]:not([contenteditable="false" i]),[role="textbox" i]';
const OFF = `[data-mingci="off"],${EDITABLE}`;
const NOT_READ = [...GONE, ...UNREAD, OFF].join();

const FLOWS = new Map<string, Flow>([
  ...GONE.map((tag) => [tag, 'gone'] as const),
  ...[...UNREAD, ...BLOCKS].map((tag) => [tag, 'wall'] as const),
]);

/** Attributes that switch reading off or on. A change to one counts as a change of the text below. */
export const READING_ATTRIBUTES = ['data-mingci', 'contenteditable'];

export function flow(element: Element): Flow {
  const known = FLOWS.get(element.localName);
  if (known) return known;
  return element.matches(OFF) || element.shadowRoot ? 'wall' : 'inline';
}

/**
 * Makes a function that tells, from tags alone, whether a text is inside a `gone` element, perhaps in a block in it.
 * Most blocks share their surroundings, so the function remembers the last ones: use it only until the page may have
 * changed.
 */
export function goneTeller(): (text: Text) => boolean {
  let around: Node | null = null;
  let isAround = false;
  return (text) => {
    let node = text.parentNode;
    let known: Flow | undefined;
    while (node && !(known = FLOWS.get((node as Element).localName))) node = node.parentNode;
    if (known === 'gone') return true;
    const outside = node && node.parentNode;
    if (outside !== around) {
      around = outside;
      isAround = false;
      for (node = outside; node && !isAround; node = node.parentNode) {
        isAround = FLOWS.get((node as Element).localName) === 'gone';
      }
    }
    return isAround;
  };
}

/** Whether text in this element is read at all. A shadow root is as readable as its host. */
export function isRead(parent: Node | null): boolean {
  for (let node = parent; node; ) {
    if (node instanceof Element) {
      if (node.closest(NOT_READ)) return false;
      node = node.getRootNode();
    } else if (node instanceof ShadowRoot) node = node.host;
    else return !(node instanceof Document) || node.designMode !== 'on';
  }
  return true;
}

/** Whether text really runs on through this inline element as it is displayed. Costs a computed style. */
export function runsOn(element: Element): boolean {
  const { display } = getComputedStyle(element);
  return display === 'inline' || display === 'contents' || display.startsWith('ruby');
}

/** How a reader treats elements. */
export interface Reading {
  flow(element: Element): Flow;
  isRead(parent: Node | null): boolean;
}

export const READING: Reading = { flow, isRead };

/**
 * The reading of one element's text for callers that mark terms with elements of their own. Those elements are read
 * through as if they were not there, and what the element itself is inside does not matter. Shadow trees are left out.
 */
export function readingOf(root: Element, isMark: (element: Element) => boolean): Reading {
  return {
    flow(element) {
      if (element === root) return 'wall';
      return isMark(element) ? 'inline' : flow(element);
    },
    isRead(parent) {
      let element = parent instanceof Element ? parent : null;
      for (element = element?.closest(NOT_READ) ?? null; element && !element.contains(root); ) {
        if (!isMark(element)) return false;
        element = element.parentElement?.closest(NOT_READ) ?? null;
      }
      return true;
    },
  };
}
