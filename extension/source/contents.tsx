import { useEffect, useState } from 'preact/hooks';
import type { PackDocument } from '../../data/schema/pack.ts';
import { contentLang, inLang } from '../../widgets/core/card/text.ts';
import type { Line } from '../../widgets/core/document/lines.ts';
import { useSurface } from '../ui/surface.tsx';
import { headingId } from './document-text.tsx';
import { labels } from './labels.ts';

/** Windows that have room for the contents beside the text. */
const WIDE = '(width >= 60rem)';

/** The document's headings, with the current one highlighted. Collapsed if there is no room beside the text. */
export function Contents({ lines, sections }: { lines: readonly Line[]; sections: PackDocument['sections'] }) {
  const { lang } = useSurface();
  const words = labels[lang];
  const headings = lines.filter(({ kind }) => kind === 'part' || kind === 'section' || kind === 'annex');
  const wide = useMatch(WIDE);
  const current = useHeadingInView(headings);

  return (
    <details class="contents" open={wide}>
      <summary>{words.contents}</summary>
      <nav aria-label={words.contents}>
        <ol>
          {headings.map((line) => {
            const label = sections.find(({ start }) => start === line.start)?.label;
            const title = lines[lines.indexOf(line) + 1];
            return (
              <li key={line.start} class={line.kind}>
                <a href={`#${headingId(line)}`} aria-current={line === current ? 'location' : undefined}>
                  <span lang={label ? contentLang(lang) : 'zh-Hans'}>{label ? inLang(label, lang) : line.text}</span>
                  {title?.kind === 'annex-title' && <span lang="zh-Hans"> {title.text}</span>}
                </a>
              </li>
            );
          })}
        </ol>
      </nav>
    </details>
  );
}

function useMatch(query: string): boolean {
  const media = matchMedia(query);
  const [matches, setMatches] = useState(media.matches);
  useEffect(() => {
    const tell = () => setMatches(media.matches);
    media.addEventListener('change', tell);
    return () => media.removeEventListener('change', tell);
  }, []);
  return matches;
}

/** The last heading above the middle of the window. */
function useHeadingInView(headings: readonly Line[]): Line | undefined {
  const [current, setCurrent] = useState<Line>();
  useEffect(() => {
    const look = () =>
      setCurrent(
        headings.findLast((line) => {
          const top = document.getElementById(headingId(line))?.getBoundingClientRect().top;
          return top !== undefined && top < window.innerHeight / 2;
        }),
      );
    look();
    addEventListener('scroll', look, { passive: true });
    return () => removeEventListener('scroll', look);
  }, [headings.length]);
  return current;
}
