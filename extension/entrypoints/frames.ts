import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createRaisedCard } from '../content/frames/raise.ts';
import { serveFrames } from '../content/frames/serve.ts';
import { meeting, offer } from '../content/later.ts';

/** What frames need to show a card that one of them is too small for: put into it, and into those around it. */
export default defineUnlistedScript(() => {
  if (meeting().frames) return;
  offer('frames', createRaisedCard);
  serveFrames();
});
