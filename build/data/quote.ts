/** Every offset at which `needle` occurs in `text`. */
export function occurrences(text: string, needle: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(needle); at !== -1; at = text.indexOf(needle, at + 1)) found.push(at);
  return found;
}

export type Located = { start: number; end: number } | { message: string; fix: string };

/**
 * Finds words that an author copied from a document. They must match exactly and occur once, unless `nth` (from 1) says
 * which occurrence is meant. If they are not found, returns a message and a fix.
 */
export function locate(text: string, words: string, nth?: number): Located {
  const found = occurrences(text, words);
  const start = found[nth === undefined ? 0 : nth - 1];
  if (found.length === 0) return notFound(text, words);
  if (start === undefined) {
    return {
      message: `“${excerpt(words)}” occurs only ${found.length}×, not ${nth}×`,
      fix: `write nth: 1 to ${found.length}`,
    };
  }
  if (found.length > 1 && nth === undefined) {
    const lines = found.map((at) => lineAt(text, at));
    return {
      message: `“${excerpt(words)}” occurs ${found.length}× in the document (lines ${lines.join(', ')})`,
      fix: `quote more of the sentence, or say which one is meant with nth: 1 to ${found.length}`,
    };
  }
  return { start, end: start + words.length };
}

/** The line that a UTF-16 offset is in, from 1. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}

function notFound(text: string, words: string): Located {
  const begin = nearestStart(text, words);
  if (begin === undefined) {
    return {
      message: `“${excerpt(words)}” is not in the document, nor is anything like it`,
      fix: 'copy the words from the document, and name the right document',
    };
  }
  let same = 0;
  while (same < words.length && words[same] === text[begin + same]) same++;
  const where = same === 0 ? 'at its first character' : `after “${words.slice(Math.max(0, same - 6), same)}”`;
  const has = text.slice(begin + same, begin + same + 8).replaceAll('\n', '⏎');
  const given = words.slice(same, same + 8).replaceAll('\n', '⏎');
  return {
    message: `is not in the document: it first differs ${where}, where line ${lineAt(text, begin + same)} has “${has}” and the quote has “${given}”`,
    fix: 'copy it from the document, character for character',
  };
}

const GRAM = 4;

/**
 * Where the most similar place begins: the one that shares the longest beginning, or else the most runs of characters.
 */
function nearestStart(text: string, words: string): number | undefined {
  let length = words.length;
  while (length >= GRAM && !text.includes(words.slice(0, length))) length--;
  if (length >= GRAM) return text.indexOf(words.slice(0, length));

  const votes = new Map<number, number>();
  for (let i = 0; i + GRAM <= words.length; i++) {
    for (const at of occurrences(text, words.slice(i, i + GRAM))) votes.set(at - i, (votes.get(at - i) ?? 0) + 1);
  }
  let best: [start: number, votes: number] | undefined;
  for (const vote of votes) if (vote[0] >= 0 && (best === undefined || vote[1] > best[1])) best = vote;
  return best?.[0];
}

/** Shortens words for use in a message. */
export function excerpt(words: string): string {
  return words.length <= 24 ? words : `${words.slice(0, 12)}…${words.slice(-8)}`;
}
