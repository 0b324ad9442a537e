import { ask } from '../common/messages.ts';
import { gather } from '../packs/pieces.ts';

/**
 * Gets the matcher's table of a set of packs from the background.
 *
 * @throws if the background can't provide it.
 */
export function askTable(set: string): Promise<ArrayBuffer> {
  return gather((from) => ask('table', { set, from }));
}
