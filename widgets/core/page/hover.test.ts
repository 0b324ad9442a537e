import { describe, expect, test } from 'vitest';
import { CLOSED, type HoverEvent, type HoverState, hover } from './hover.ts';

/**
 * A story is a list of steps. `0:A`: the pointer comes over hit A at 0 ms; `-` is over nothing, `card` over the card,
 * and `…` only lets time pass. `press A`, `tap A`, `open A` and `close` have no time. The result lists what was shown.
 */
function shownAlong(story: string): string {
  let state: HoverState<string> = CLOSED;
  const seen: string[] = [];
  const send = (event: HoverEvent<string>) => {
    state = hover(state, event);
    const now = state.shown ?? '-';
    if (now !== (seen.at(-1) ?? '-')) seen.push(now);
  };
  const place = (name: string) => (name === '-' ? null : name);
  const passTime = (at: number) => {
    // The caller of `hover` sets one timer for `due`.
    while (state.due !== null && state.due <= at) send({ type: 'time', at: state.due });
  };
  for (const step of story.split(', ')) {
    const [, at, over] = /^(\d+):(.+)$/.exec(step) ?? [];
    const [what, whom] = step.split(' ');
    if (at !== undefined && over !== undefined) {
      passTime(Number(at));
      if (over !== '…') send({ type: 'over', place: place(over), at: Number(at) });
    } else if (what === 'press') send({ type: 'press', place: place(whom as string) });
    else if (what === 'tap') send({ type: 'tap', place: place(whom as string) });
    else if (what === 'open') send({ type: 'open', hit: whom as string });
    else send({ type: 'close' });
  }
  return seen.join(' ');
}

const STORIES: [why: string, story: string, shown: string][] = [
  ['opens after a rest', '0:A, 199:…', ''],
  ['opens after a rest', '0:A, 200:…', 'A'],
  ['does not open for a pointer that passes', '0:A, 150:-, 900:…', ''],
  ['does not add up two passes', '0:A, 150:-, 160:A, 300:…', ''],
  ['counts from when the pointer entered, even if it moves on the hit', '0:A, 100:A, 200:…', 'A'],
  ['passes from hit to hit without a rest', '0:A, 150:B, 300:-, 900:…', ''],
  ['closes after the grace', '0:A, 300:-, 599:…', 'A'],
  ['closes after the grace', '0:A, 300:-, 600:…', 'A -'],
  ['stays when the pointer reaches the card in time', '0:A, 300:-, 500:card, 5000:…', 'A'],
  ['stays when the pointer comes back in time', '0:A, 300:-, 500:A, 5000:…', 'A'],
  ['closes after the pointer has left the card', '0:A, 300:-, 400:card, 1000:-, 1300:…', 'A -'],
  ['goes from card to its hit and back', '0:A, 300:-, 400:card, 500:-, 600:A, 700:-, 800:card, 9000:…', 'A'],
  ['is not distracted on the way to the card', '0:A, 300:B, 450:card, 5000:…', 'A'],
  ['switches to a neighbour without closing', '0:A, 300:B, 500:…', 'A B'],
  ['switches over a gap without closing', '0:A, 300:-, 320:B, 520:…', 'A B'],
  ['keeps the grace running over gaps between hits', '0:A, 300:-, 500:B, 520:-, 820:…', 'A -'],
  ['shuts on Esc', '0:A, 200:…, close, 900:…', 'A -'],
  ['does not reopen under a resting pointer', '0:A, 200:…, close, 300:A, 900:…', 'A -'],
  ['reopens once the pointer has left', '0:A, 200:…, close, 300:-, 400:A, 600:…', 'A - A'],
  ['opens another at once after Esc', '0:A, 200:…, close, 300:B, 500:…', 'A - B'],
  ['shuts on a press elsewhere', '0:A, 300:card, press -', 'A -'],
  ['a press on the hit means the page: a link, a selection', '0:A, press A, 900:…', ''],
  ['a press on the hit shuts its card', '0:A, 200:…, press A, 900:…', 'A -'],
  ['a press in the card keeps it, wherever the pointer goes', '0:A, 300:card, press card, 400:-, 9000:…', 'A'],
  ['a card kept by a press closes on Esc', '0:A, 300:card, press card, 400:-, close', 'A -'],
  ['opens at once for a tap', 'tap A', 'A'],
  ['a second tap shuts it', 'tap A, tap A', 'A -'],
  ['a tap elsewhere shuts it', 'tap A, tap -', 'A -'],
  ['a tap in the card does nothing to it', 'tap A, tap card', 'A'],
  ['a tap on another switches', 'tap A, tap B', 'A B'],
  ['a card opened by a tap stays when a pointer comes along', 'tap A, 0:B, 900:-, 9000:…', 'A'],
  ['opens at once for a key', 'open A', 'A'],
  ['the pointer does not take over what a key opened', 'open A, 0:B, 900:…', 'A'],
  ['a key takes over what the pointer opened', '0:A, 200:…, open B, 300:-, 9000:…', 'A B'],
  ['Esc, then the pointer opens again', 'open A, close, 0:B, 200:…', 'A - B'],
  ['a key cancels what was about to open', '0:A, open B, 900:…', 'B'],
];

describe('hover', () => {
  test.each(STORIES)('%s: %s', (_why, story, shown) => {
    expect(shownAlong(story)).toBe(shown);
  });

  test('tells how a card was opened', () => {
    const opened = (event: HoverEvent<string>) => hover<string>(CLOSED, event).by;
    expect(opened({ type: 'tap', place: 'A' })).toBe('tap');
    expect(opened({ type: 'open', hit: 'A' })).toBe('key');
  });

  test('sets no timer while nothing is to happen', () => {
    const open = hover<string>(CLOSED, { type: 'open', hit: 'A' });
    expect(open.due).toBeNull();
    expect(hover(open, { type: 'over', place: 'B', at: 5 }).due).toBeNull();
    expect(hover<string>(CLOSED, { type: 'over', place: null, at: 5 })).toBe(CLOSED);
  });
});
