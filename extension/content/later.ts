import { ask } from '../common/messages.ts';
import type { askTable } from './ask-table.ts';
import type { explain } from './explain.ts';
import type { createRaisedCard } from './frames/raise.ts';
import type { createGuide } from './guide.ts';
import type { makePageCard } from './make-card.ts';

/** What the content script does without until somebody wants it; each part is a script of its own, of that name. */
export interface Parts {
  explain: typeof explain;
  card: typeof makePageCard;
  guide: typeof createGuide;
  table: typeof askTable;
  frames: typeof createRaisedCard;
}

/** What the parts leave for each other. */
interface Meeting extends Partial<Parts> {
  /** The host of a card that is shown here for a frame further in, once there was one. */
  guest?: Element;
  /** Whether a card of this frame has focus in the top one. */
  isRaised?: boolean;
}

/** Where scripts of this extension meet: on the isolated world's global, which the page can't see, nor name an element so. */
const PLACE = Symbol.for('mingci');

export function meeting(): Meeting {
  return ((globalThis as { [PLACE]?: Meeting })[PLACE] ??= {});
}

/** Leaves a part for the content script. */
export function offer<Name extends keyof Parts>(name: Name, part: Parts[Name]): void {
  Object.assign(meeting(), { [name]: part });
}

/**
 * A part, put into this frame by the background when it is first asked for.
 *
 * @throws when the background can't: the extension was updated or removed under the page.
 */
export async function later<Name extends keyof Parts>(name: Name): Promise<Parts[Name]> {
  if (!meeting()[name]) await ask('code', { part: name });
  return meeting()[name] as Parts[Name];
}
