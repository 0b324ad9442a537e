import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createRaisedCard } from '../content/frames/raise.ts';
import { serveFrames } from '../content/frames/serve.ts';
import { meeting, offer } from '../content/later.ts';

/** Shows a card in the top frame for a frame that is too small; injected into that frame and those around it. */
export default defineUnlistedScript(() => {
  if (meeting().frames) return;
  offer('frames', createRaisedCard);
  serveFrames();
});
