import { isSiteOn, siteOf, switchSite } from '../common/sites.ts';
import { Switch } from '../ui/controls.tsx';
import { useSurface } from '../ui/surface.tsx';
import type { PageView } from '../ui/use-page.ts';
import { labels } from './labels.ts';

/** Switches the page's site on or off; renders nothing if the page has no site. */
export function SiteSwitch({ view }: { view: PageView }) {
  const { settings, change, lang } = useSurface();
  const words = labels[lang];
  const site = siteOf(view.page?.url ?? '');
  if (site === null) return null;
  return (
    <section class="site">
      <Switch
        label={<b>{site === 'file:' ? words.localFiles : site}</b>}
        hint={words.markHere}
        checked={isSiteOn(settings, site)}
        onChange={(on) => change((now) => switchSite(now, site, on))}
      />
    </section>
  );
}
