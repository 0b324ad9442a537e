// For readers who selected words on a page, or typed them in the address bar, and ask what they mean. They want the
// answer, or to be told plainly that there is none.
import { useEffect } from 'preact/hooks';
import { useSurface } from '../ui/surface.tsx';
import { useGlossary } from '../ui/use-glossary.ts';
import { labels } from './labels.ts';
import { TermLinks } from './term-links.tsx';
import { goOnTo } from './use-route.ts';

export function ExplainView({ text }: { text: string }) {
  const words = labels[useSurface().lang];
  const { answer: explanation, failed } = useGlossary('explain', { text });
  useEffect(() => {
    if (explanation?.kind === 'term') goOnTo({ view: 'term', key: explanation.key });
  }, [explanation]);

  return (
    <>
      <h1 class="asked" tabIndex={-1} lang="zh">
        {words.explained(text)}
      </h1>
      {!explanation && <p role="status">{failed ? words.failed : words.searching}</p>}
      {explanation?.kind === 'within' && (
        <>
          <h2>{words.within}</h2>
          <TermLinks items={explanation.entries} />
        </>
      )}
      {explanation?.kind === 'found' && (
        <>
          <h2>{words.meant}</h2>
          <TermLinks items={explanation.results} />
        </>
      )}
      {explanation?.kind === 'unknown' && (
        <>
          <p>{words.unknown}</p>
          {explanation.nearest.length > 0 && <h2>{words.nearest}</h2>}
          <TermLinks items={explanation.nearest} />
        </>
      )}
    </>
  );
}
