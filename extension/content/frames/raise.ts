import type { OpenRequest } from '../../../widgets/core/card/card.ts';
import { focusedElement } from '../../../widgets/core/card/mount.ts';
import { type Anchor, lineAt, lineBoxes } from '../../../widgets/core/card/place.ts';
import { backdropOf, themeOf } from '../../../widgets/core/card/theme.ts';
import { browser } from 'wxt/browser';
import { ask } from '../../common/messages.ts';
import type { Settings } from '../../common/settings/types.ts';
import { meeting } from '../later.ts';
import type { CardWiring } from '../make-card.ts';
import type { Level } from './geometry.ts';
import { type FrameNews, type Spot, tellFrame } from './messages.ts';
import { framePath } from './path.ts';
import { keepTelling, viewport } from './place.ts';
import { isTooSmall } from './small.ts';

/** The card of a frame that is too small for it: the top frame shows it. */
export interface RaisedCard {
  /** Returns whether the top frame shows it. If it can't or need not, nothing has happened. */
  open(request: OpenRequest): Promise<boolean>;
  close(): void;
  settings: Settings;
}

/** The id of every tab's top frame. */
const TOP = 0;

/** Ids of the frames around this one, top frame first, and for each the index of the child frame that leads here. */
interface Around {
  frames: readonly number[];
  path: readonly number[];
}

/** How long it may take this frame to get focus after the top frame has returned it, in ms. */
const FOCUS_WITHIN = 500;

/** The top frame returns focus to this frame, but can't know to which element in it. */
function focusAgain(element: HTMLElement): void {
  const focus = () => element.focus({ preventScroll: true });
  if (document.hasFocus()) focus();
  else addEventListener('focus', focus, { once: true, signal: AbortSignal.timeout(FOCUS_WITHIN) });
}

export function createRaisedCard(firstSettings: Settings, { onclose, onpointer, signal }: CardWiring): RaisedCard {
  let settings = firstSettings;
  let around: Around | undefined;
  let anchor: Anchor | undefined;
  let stopTelling: (() => void) | undefined;
  /** The element that had focus before the card took it. */
  let origin: HTMLElement | undefined;

  browser.runtime.onMessage.addListener(hear);
  signal.addEventListener(
    'abort',
    () => {
      card.close();
      browser.runtime?.onMessage?.removeListener(hear);
    },
    { once: true },
  );
  addEventListener('pagehide', () => card.close(), { signal });

  function hear({ type, from, message }: Partial<FrameNews>): void {
    if (type !== 'frame' || from !== TOP || !anchor) return;
    if (message?.do === 'pointer') onpointer?.(message.news);
    if (message?.do === 'closed') {
      if (origin) focusAgain(origin);
      end();
      onclose(message.reason);
    }
  }

  /** The line of the term that the card is beside; undefined if the term is gone. */
  function spot(): Spot | undefined {
    if (!anchor?.element.isConnected) return undefined;
    const vertical = !getComputedStyle(anchor.element).writingMode.startsWith('horizontal');
    const lines = lineBoxes(anchor.rects(), vertical);
    const box = lines[lineAt(lines, anchor.point)];
    return box && { box, size: viewport() };
  }

  /** The settings to send: only this frame can tell what `auto` means. */
  function told(): Settings {
    const { theme } = settings;
    return anchor && theme === 'auto' ? { ...settings, theme: themeOf(backdropOf(anchor.element)) } : settings;
  }

  async function findAround(): Promise<Around | undefined> {
    const path = framePath();
    if (!path) return undefined;
    return { frames: await ask('framesAround', { path }), path };
  }

  function end(): void {
    stopTelling?.();
    stopTelling = undefined;
    anchor = undefined;
    origin = undefined;
    meeting().isRaised = false;
    for (const frame of around?.frames.slice(1) ?? []) void tellFrame(frame, { do: 'unwatch' }).catch(() => undefined);
  }

  const card: RaisedCard = {
    async open({ anchor: wanted, ...request }) {
      if (!(await isTooSmall())) return false;
      stopTelling?.();
      anchor = wanted;
      const first = spot();
      around = await findAround();
      if (!first || !around) return false;
      const { frames, path } = around;
      const levels = (await Promise.all(
        frames.slice(1).map((frame, nth) => tellFrame(frame, { do: 'watch', index: path[nth + 1] as number, nth })),
      )) as Level[];
      // The reader has opened another term or closed this one in the meantime.
      if (anchor !== wanted) return true;
      origin ??= focusedElement();
      const message = {
        do: 'open',
        index: path[0] as number,
        levels: levels.toReversed(),
        spot: first,
        settings: told(),
        request,
      } as const;
      const isOpen = await tellFrame(TOP, message);
      if (anchor !== wanted) return true;
      if (!isOpen) return false;
      meeting().isRaised = request.by !== 'pointer';
      stopTelling = keepTelling(spot, async (now) => {
        if (now) {
          await tellFrame(TOP, { do: 'move', spot: now }).catch(() => undefined);
        } else {
          card.close();
          onclose('gone');
        }
      });
      return true;
    },
    close() {
      if (!anchor) return;
      end();
      void tellFrame(TOP, { do: 'close' }).catch(() => undefined);
    },
    get settings() {
      return settings;
    },
    set settings(changed) {
      settings = changed;
      if (anchor) void tellFrame(TOP, { do: 'settings', settings: told() }).catch(() => undefined);
    },
  };
  return card;
}
