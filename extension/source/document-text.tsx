import type { Line, LineKind } from '../../widgets/core/document/lines.ts';
import { Typeset } from '../ui/typeset.tsx';
import { type Range, type Piece, piecesOf } from './pieces.ts';

/** The ids of headings and of the mark, for links to them. */
export const headingId = ({ start }: Pick<Line, 'start'>) => `at-${start}`;
export const MARK_ID = 'marked';

const TAGS = {
  copy: 'p',
  title: 'h1',
  byline: 'p',
  part: 'h2',
  section: 'h3',
  annex: 'h2',
  'annex-title': 'h3',
  item: 'p',
  paragraph: 'p',
} as const satisfies Record<LineKind, string>;

/** The document, line by line, with a range marked. */
export function DocumentText({ lines, range }: { lines: readonly Line[]; range: Range | undefined }) {
  const first = lines.find((line) => range && line.start + line.text.length > range.start);
  return (
    <article lang="zh-Hans">
      {lines.map((line) => {
        const Tag = TAGS[line.kind];
        const isHeading = Tag.startsWith('h');
        return (
          <Tag
            key={line.start}
            class={line.kind}
            id={isHeading ? headingId(line) : undefined}
            tabIndex={isHeading ? -1 : undefined}
          >
            {piecesOf(line, range).map((piece, i, all) => (
              <Stretch key={i} {...piece} first={line === first && !all.slice(0, i).some(({ marked }) => marked)} />
            ))}
          </Tag>
        );
      })}
    </article>
  );
}

function Stretch({ text, marked, lead, first }: Piece & { first: boolean }) {
  const words = lead ? (
    <strong>
      <Typeset text={text} />
    </strong>
  ) : (
    <Typeset text={text} />
  );
  if (!marked) return words;
  return (
    <mark id={first ? MARK_ID : undefined} tabIndex={first ? -1 : undefined}>
      {words}
    </mark>
  );
}
