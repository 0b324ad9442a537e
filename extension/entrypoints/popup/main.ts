import { labels } from '../../popup/labels.ts';
import { Popup } from '../../popup/popup.tsx';
import { startSurface } from '../../ui/surface.tsx';
import '../../popup/popup.css';

void startSurface(Popup, (lang) => labels[lang].name);
