import { ask } from '../common/messages.ts';
import { gather } from '../packs/pieces.ts';

/**
 * The table of a set of packs that is not at hand.
 *
 * @throws when the background can't give it.
 */
export function askTable(set: string): Promise<ArrayBuffer> {
  return gather((from) => ask('table', { set, from }));
}
