import type { OpenRequest } from '../../../widgets/core/card/card.ts';
import type { CloseReason } from '../../../widgets/core/card/close-reason.ts';
import type { Box } from '../../../widgets/core/card/place.ts';
import type { HoverEvent } from '../../../widgets/core/page/hover.ts';
import { ask } from '../../common/messages.ts';
import type { Settings } from '../../common/settings/types.ts';
import type { Level, Size } from './geometry.ts';

/** Where a term is: the box of its line, in its frame's viewport. */
export interface Spot {
  box: Box;
  size: Size;
}

/** What the pointer does near the card, for the frame that can't see it. */
export type PointerNews =
  | { type: 'over'; place: 'card' | null }
  | Extract<HoverEvent<'card'>, { type: 'press' | 'tap' }>;

/** What the frames of a tab tell each other about a card. It goes through the background, so no page sees it. */
export type FrameMessage =
  // From a frame to those between it and the top frame: each answers with a `Level`, and tells the top frame its
  // changes.
  | { do: 'watch'; index: number; nth: number }
  | { do: 'unwatch' }
  // From a frame to the top frame, which answers `open` with whether it can.
  | {
      do: 'open';
      index: number;
      /** Of the frames in between, innermost first. */
      levels: Level[];
      spot: Spot;
      settings: Settings;
      request: Omit<OpenRequest, 'anchor'>;
    }
  | { do: 'move'; spot: Spot }
  | { do: 'settings'; settings: Settings }
  | { do: 'close' }
  // From a frame in between to the top frame: its nth level has changed.
  | { do: 'level'; of: number; nth: number; level: Level }
  // From the top frame to a frame.
  | { do: 'pointer'; news: PointerNews }
  | { do: 'closed'; reason: CloseReason };

/** The message as it arrives: `from` is the id of the sender's frame. */
export interface FrameNews {
  type: 'frame';
  from: number;
  message: FrameMessage;
}

export function tellFrame(frame: number, message: FrameMessage): Promise<unknown> {
  return ask('tellFrame', { frame, message });
}
