import { createHash } from 'node:crypto';
import type { Span } from '../../data/schema/common.ts';
import type { PackDocument, PackSource } from '../../data/schema/pack.ts';
import { type Located, locate } from './quote.ts';
import { type Located as Item, problemAt } from './validate.ts';
import type { Problem } from './problem.ts';

/** A document that a pack quotes: its verbatim text and where its sections begin. */
export interface DocumentText {
  source: PackSource['documents'][number];
  text: string;
  sections: PackDocument['sections'];
}

export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** Reads the documents that `pack.yaml` names. Each must exist, be unchanged, and have its sections in order. */
export function readDocuments(
  pack: Item<PackSource>,
  files: ReadonlyMap<string, string>,
): { documents: Map<string, DocumentText>; problems: Problem[] } {
  const documents = new Map<string, DocumentText>();
  const problems: Problem[] = [];

  for (const [i, source] of pack.value.documents.entries()) {
    const report = (field: PropertyKey[], message: string, fix: string): void => {
      problems.push(problemAt(pack, ['documents', i, ...field], message, fix));
    };
    const text = files.get(source.file);
    if (text === undefined) {
      report(['file'], `the pack has no file ${source.file}`, 'add the document’s verbatim text as UTF-8');
      continue;
    }
    if (documents.has(source.id))
      report(['id'], `two documents have the id “${source.id}”`, 'give each an id of its own');
    const actual = sha256(text);
    if (actual !== source.sha256) {
      report(
        ['sha256'],
        `${source.file} has the SHA-256 ${actual}`,
        `restore the file, or, if the change was intended, write ${actual}`,
      );
    }
    const sections: DocumentText['sections'] = [];
    let from = 0;
    for (const [j, { id, label, starts }] of source.sections.entries()) {
      const start = lineStart(text, starts, from);
      if (start === undefined) {
        report(
          ['sections', j, 'starts'],
          `there is no line “${starts}” after the start of the previous section`,
          'copy the whole line, in order',
        );
        continue;
      }
      sections.push({ id, label, start });
      from = start + starts.length;
    }
    documents.set(source.id, { source, text, sections });
  }
  return { documents, problems };
}

/** The offset of the first line at or after `from` that equals `line`. */
function lineStart(text: string, line: string, from: number): number | undefined {
  for (let at = text.indexOf(line, from); at !== -1; at = text.indexOf(line, at + 1)) {
    const end = at + line.length;
    if ((at === 0 || text[at - 1] === '\n') && (end === text.length || text[end] === '\n')) return at;
  }
  return undefined;
}

/** The span `start`..`end` with the section that contains its start. */
export function spanOf(document: DocumentText, start: number, end: number): Span {
  const section = document.sections.findLast((s) => s.start <= start)?.id;
  return { document: document.source.id, ...(section && { section }), start, end };
}

/** Finds a quote in its document. If it is not there, reports the problem and returns undefined. */
export function findQuote(
  documents: ReadonlyMap<string, DocumentText>,
  quote: { document: string; text: string; nth?: number | undefined },
  report: (field: PropertyKey[], message: string, fix: string) => void,
): Span | undefined {
  const document = documents.get(quote.document);
  if (!document) {
    const known = [...documents.keys()].join(', ') || 'none';
    report(['document'], `the pack has no document “${quote.document}”`, `name one of those in pack.yaml: ${known}`);
    return undefined;
  }
  const found: Located = locate(document.text, quote.text, quote.nth);
  if ('message' in found) {
    report(['text'], found.message, found.fix);
    return undefined;
  }
  return spanOf(document, found.start, found.end);
}
