import type { OpenRequest } from '../../../widgets/core/card/card.ts';
import type { Settings } from '../../common/settings/types.ts';
import { later } from '../later.ts';
import type { CardWiring, ReaderCard } from '../make-card.ts';
import type { RaisedCard } from './raise.ts';

/** Shows the frame's own card or, if the frame is too small for one and the top frame can show it, a card there. */
export function orRaised(own: ReaderCard, firstSettings: Settings, wiring: CardWiring): ReaderCard {
  let settings = firstSettings;
  let raised: RaisedCard | undefined;
  let wanted: OpenRequest | undefined;

  async function raise(request: OpenRequest): Promise<boolean> {
    try {
      raised ??= (await later('frames'))(settings, wiring);
      return await raised.open(request);
    } catch {
      // For instance, the top page is one that no extension may enter.
      return false;
    }
  }

  return {
    host: own.host,
    async open(request) {
      wanted = request;
      const isRaised = await raise(request);
      if (isRaised) own.close();
      // It may have been closed in the meantime.
      if (!isRaised || !wanted) raised?.close();
      if (wanted !== request) return;
      if (!isRaised) await own.open(request);
    },
    close() {
      wanted = undefined;
      raised?.close();
      own.close();
    },
    set settings(changed: Settings) {
      settings = changed;
      own.settings = changed;
      if (raised) raised.settings = changed;
    },
  };
}
