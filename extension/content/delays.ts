import { type Delays, DELAYS } from '../../widgets/core/page/hover.ts';
import type { Settings } from '../common/settings/types.ts';

/** How long the pointer must rest on a term before its card opens, in ms. */
const REST: Record<Settings['hover'], number> = { soon: DELAYS.rest, later: 600, never: Infinity };

export function delaysOf({ hover }: Settings): Delays {
  return { ...DELAYS, rest: REST[hover] };
}
