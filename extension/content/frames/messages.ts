import type { OpenRequest } from '../../../widgets/core/card/card.ts';
import type { CloseReason } from '../../../widgets/core/card/close-reason.ts';
import type { Box } from '../../../widgets/core/card/place.ts';
import type { HoverEvent } from '../../../widgets/core/page/hover.ts';
import { ask } from '../../common/messages.ts';
import type { Settings } from '../../common/settings/types.ts';
import type { Level, Size } from './geometry.ts';

/** Where a term is: its line, in its frame's viewport. */
export interface Spot {
  box: Box;
  size: Size;
}

/** What the pointer does about the card, to a frame that does not see it. */
export type PointerNews =
  | { type: 'over'; place: 'card' | null }
  | Extract<HoverEvent<'card'>, { type: 'press' | 'tap' }>;

/** What frames of a tab tell each other about a card, through the background: no page hears of it. */
export type FrameMessage =
  // A frame to those between it and the top one: answered with a `Level`, and told to the top one when that changes.
  | { do: 'watch'; index: number; nth: number }
  | { do: 'unwatch' }
  // A frame to the top one; `open` is answered with whether it can.
  | {
      do: 'open';
      index: number;
      /** Of the frames between, from the inside out. */
      levels: Level[];
      spot: Spot;
      settings: Settings;
      request: Omit<OpenRequest, 'anchor'>;
    }
  | { do: 'move'; spot: Spot }
  | { do: 'settings'; settings: Settings }
  | { do: 'close' }
  // A frame between to the top one: how its nth level is now.
  | { do: 'level'; of: number; nth: number; level: Level }
  // The top one to a frame.
  | { do: 'pointer'; news: PointerNews }
  | { do: 'closed'; reason: CloseReason };

/** As it arrives: `from` is the sender's frame, as the browser names it. */
export interface FrameNews {
  type: 'frame';
  from: number;
  message: FrameMessage;
}

export function tellFrame(frame: number, message: FrameMessage): Promise<unknown> {
  return ask('tellFrame', { frame, message });
}
