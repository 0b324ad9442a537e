import { headwordFor, inLang } from '../../widgets/core/card/text.ts';
import { glossaryUrl } from '../common/own-pages.ts';
import { useSurface } from '../ui/surface.tsx';
import { labels } from './labels.ts';
import { toMarked } from './to-marked.ts';
import type { Use } from './uses.ts';

/** Says what quotes the marked words, and leads back to them from anywhere in the text. */
export function MarkedBar({ uses }: { uses: readonly Use[] }) {
  const { lang } = useSurface();
  const words = labels[lang];
  return (
    <aside class="marked-bar" aria-label={words.marked}>
      <ul>
        {uses.map((use) => (
          <li key={`${use.kind} ${use.kind === 'definition' ? use.key : use.name.zh}`}>
            {use.kind === 'definition' ? <TermLink use={use} /> : <b>{inLang(use.name, lang)}</b>}{' '}
            <span class="quiet">{use.kind === 'definition' ? words.definition[use.provenance] : words.figure}</span>
          </li>
        ))}
      </ul>
      <button type="button" class="plain" onClick={toMarked}>
        {words.toMarked}
      </button>
    </aside>
  );
}

function TermLink({ use: { key, term } }: { use: Extract<Use, { kind: 'definition' }> }) {
  const name = headwordFor(term, useSurface().lang);
  return (
    <a href={glossaryUrl({ view: 'term', key })} lang={name.lang}>
      {name.text}
    </a>
  );
}
