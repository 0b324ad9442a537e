import { ask } from '../common/messages.ts';
import type { askTable } from './ask-table.ts';
import type { explain } from './explain.ts';
import type { createRaisedCard } from './frames/raise.ts';
import type { createGuide } from './guide.ts';
import type { makePageCard } from './make-card.ts';

/** The parts of the content script that are loaded when needed; each is a script of that name. */
export interface Parts {
  explain: typeof explain;
  card: typeof makePageCard;
  guide: typeof createGuide;
  table: typeof askTable;
  frames: typeof createRaisedCard;
}

/** What the scripts share. */
interface Meeting extends Partial<Parts> {
  /** The host of the card that is shown here for an inner frame, once there has been one. */
  guest?: Element;
  /** Whether the top frame shows this frame's card, with focus in it. */
  isRaised?: boolean;
}

/** Key of the shared state on the isolated world's global; a symbol, since a page's element could have any name. */
const PLACE = Symbol.for('mingci');

export function meeting(): Meeting {
  return ((globalThis as { [PLACE]?: Meeting })[PLACE] ??= {});
}

/** Makes a part available to the content script. */
export function offer<Name extends keyof Parts>(name: Name, part: Parts[Name]): void {
  Object.assign(meeting(), { [name]: part });
}

/**
 * Gets a part; the background injects it into this frame the first time.
 *
 * @throws if the background can't, because the extension was updated or removed while the page was open.
 */
export async function later<Name extends keyof Parts>(name: Name): Promise<Parts[Name]> {
  if (!meeting()[name]) await ask('code', { part: name });
  return meeting()[name] as Parts[Name];
}
