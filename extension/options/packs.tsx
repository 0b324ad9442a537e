import type { Pack } from '../../data/schema/pack.ts';
import { inLang } from '../../widgets/core/card/text.ts';
import { inOrder } from '../common/pack-order.ts';
import { Switch } from '../ui/controls.tsx';
import { Icon } from '../ui/icons.tsx';
import { useSurface } from '../ui/surface.tsx';
import { useLibrary } from '../ui/use-library.ts';
import { labels } from './labels.ts';

/** The packs in their order: on or off, earlier or later. */
export function PackList() {
  const { settings, change, lang } = useSurface();
  const words = labels[lang];
  const library = useLibrary();
  const packs = typeof library === 'object' ? inOrder(library.packs, settings.packOrder) : [];

  function move(index: number, by: 1 | -1): void {
    const order = packs.map(({ id }) => id);
    const [id] = order.splice(index, 1);
    order.splice(index + by, 0, id as string);
    change({ packOrder: order });
  }

  function turn({ id }: Pack, on: boolean): void {
    change(({ offPacks }) => ({
      offPacks: on ? offPacks.filter((each) => each !== id) : [...offPacks.filter((each) => each !== id), id],
    }));
  }

  return (
    <ol class="list packs">
      {packs.map((pack, index) => {
        const title = inLang(pack.title, lang);
        return (
          <li key={pack.id}>
            <Switch
              label={title}
              hint={`${words.packSize(pack.terms.length)} · ${pack.version}`}
              checked={!settings.offPacks.includes(pack.id)}
              onChange={(on) => turn(pack, on)}
            />
            <button
              type="button"
              class="plain"
              aria-label={words.earlier(title)}
              title={words.earlier(title)}
              disabled={index === 0}
              onClick={() => move(index, -1)}
            >
              <Icon name="up" />
            </button>
            <button
              type="button"
              class="plain"
              aria-label={words.later(title)}
              title={words.later(title)}
              disabled={index === packs.length - 1}
              onClick={() => move(index, 1)}
            >
              <Icon name="down" />
            </button>
          </li>
        );
      })}
    </ol>
  );
}
