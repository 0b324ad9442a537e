import { ask } from '../common/messages.ts';
import type { createGuide } from './guide.ts';
import type { makePageCard } from './make-card.ts';

/** What the content script does without until somebody wants it; each part is a script of its own, of that name. */
export interface Parts {
  card: typeof makePageCard;
  guide: typeof createGuide;
}

/** Where scripts of this extension meet: on the isolated world's global, which the page can't see, nor name an element so. */
const MEETING = Symbol.for('mingci');
const world = globalThis as { [MEETING]?: Partial<Parts> };

/** Leaves a part for the content script. */
export function offer<Name extends keyof Parts>(name: Name, part: Parts[Name]): void {
  (world[MEETING] ??= {})[name] = part;
}

/**
 * A part, put into this frame by the background when it is first asked for.
 *
 * @throws when the background can't: the extension was updated or removed under the page.
 */
export async function later<Name extends keyof Parts>(name: Name): Promise<Parts[Name]> {
  if (!world[MEETING]?.[name]) await ask('code', { part: name });
  return world[MEETING]?.[name] as Parts[Name];
}
