import { labels } from '../../panel/labels.ts';
import { Panel, standsAlone } from '../../panel/panel.tsx';
import { startSurface } from '../../ui/surface.tsx';
import '../../panel/panel.css';

const alone = await standsAlone();

void startSurface(
  () => <Panel alone={alone} />,
  (lang) => labels[lang].title,
);
