import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { NO_LETTER } from '../../widgets/core/search/order.ts';
import type { Letter, Run } from '../glossary/letter-index.ts';
import type { Listed } from '../glossary/questions.ts';
import { useSurface } from '../ui/surface.tsx';
import { useGlossary } from '../ui/use-glossary.ts';
import { labels } from './labels.ts';
import { TermLinks } from './term-links.tsx';

/** How many terms are shown at once: a browser can lay these out without a noticeable delay. */
export const AT_ONCE = 500;
/** How many more come and go together while the reader scrolls. */
const RUN = 200;

/** Terms under their letters. Of a long list, only those in and near the window are in the DOM. */
export function Letters({ letters, listed }: { letters: readonly Letter[]; listed: Listed }) {
  const words = labels[useSurface().lang];
  return letters.map(({ letter, count, entries }) => (
    <section key={letter} class="letter" aria-labelledby={`letter-${letter}`}>
      <h2 id={`letter-${letter}`}>{letter === NO_LETTER ? words.otherLetters : letter}</h2>
      {entries ? <TermLinks items={entries} /> : <Runs letter={letter} count={count} listed={listed} />}
    </section>
  ));
}

function Runs({ letter, count, listed }: { letter: string; count: number; listed: Listed }) {
  const starts = Array.from({ length: Math.ceil(count / RUN) }, (_, i) => i * RUN);
  return (
    <div>
      {starts.map((from) => (
        <RunOfTerms key={from} run={{ ...listed, letter, from, count: Math.min(RUN, count - from) }} />
      ))}
    </div>
  );
}

type ListedRun = Listed & Run;

/** A run that is rendered while it is near the window or has focus; otherwise, empty space keeps its place. */
function RunOfTerms({ run }: { run: ListedRun }) {
  const [near, setNear] = useState(false);
  /** Its last known height, in CSS pixels. */
  const [height, setHeight] = useState<number>();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = place.current!;
    const watching = new IntersectionObserver(
      (seen) => {
        const { isIntersecting, boundingClientRect } = seen.at(-1)!;
        setHeight(boundingClientRect.height);
        setNear(isIntersecting || element.contains(document.activeElement));
      },
      { rootMargin: '100%' },
    );
    watching.observe(element);
    return () => watching.disconnect();
  }, []);
  const room = <div style={{ blockSize: height ? `${height}px` : `calc(${run.count} * var(--row))` }} />;
  return (
    <div ref={place} data-run={`${run.letter} ${run.from}`}>
      {near ? <Terms run={run}>{room}</Terms> : room}
    </div>
  );
}

function Terms({ run, children }: { run: ListedRun; children: ComponentChildren }) {
  const { answer } = useGlossary('run', run);
  return answer ? <TermLinks items={answer} /> : children;
}
