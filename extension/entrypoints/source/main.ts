import { labels } from '../../source/labels.ts';
import { SourceReader } from '../../source/source.tsx';
import { startSurface } from '../../ui/surface.tsx';
import '../../source/source.css';

void startSurface(SourceReader, (lang) => labels[lang].title);
