import { startSurface } from '../../ui/surface.tsx';
import { labels } from '../../welcome/labels.ts';
import { Welcome } from '../../welcome/welcome.tsx';
import '../../welcome/welcome.css';

void startSurface(Welcome, (lang) => labels[lang].title);
