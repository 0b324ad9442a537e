import { labels } from '../../options/labels.ts';
import { Options } from '../../options/options.tsx';
import { startSurface } from '../../ui/surface.tsx';
import '../../options/options.css';
import '../../options/packs/packs.css';

void startSurface(Options, (lang) => labels[lang].title);
