/** Every place at which `needle` stands in `text`. */
export function occurrences(text: string, needle: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(needle); at !== -1; at = text.indexOf(needle, at + 1)) found.push(at);
  return found;
}

export type Located = { start: number; end: number } | { message: string; mend: string };

/**
 * Finds words that an author copied from a document: exactly, and at one place, or at the `nth` (from 1) of several.
 * What is wrong comes as a message and its mend.
 */
export function locate(text: string, words: string, nth?: number): Located {
  const found = occurrences(text, words);
  const start = found[nth === undefined ? 0 : nth - 1];
  if (found.length === 0) return notFound(text, words);
  if (start === undefined) {
    return {
      message: `“${excerpt(words)}” stands ${found.length}× and not ${nth}×`,
      mend: `write nth: 1 to ${found.length}`,
    };
  }
  if (found.length > 1 && nth === undefined) {
    const lines = found.map((at) => lineAt(text, at));
    return {
      message: `“${excerpt(words)}” stands ${found.length}× in the document (lines ${lines.join(', ')})`,
      mend: `quote more of the sentence, or say which is meant with nth: 1 to ${found.length}`,
    };
  }
  return { start, end: start + words.length };
}

/** The line of a UTF-16 offset, from 1. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}

function notFound(text: string, words: string): Located {
  const begin = nearestStart(text, words);
  if (begin === undefined) {
    return {
      message: `“${excerpt(words)}” does not stand in the document, nor anything near it`,
      mend: 'copy the words from the document, and name the document they are from',
    };
  }
  let same = 0;
  while (same < words.length && words[same] === text[begin + same]) same++;
  const where = same === 0 ? 'at its first character' : `after “${words.slice(Math.max(0, same - 6), same)}”`;
  const has = text.slice(begin + same, begin + same + 8).replaceAll('\n', '⏎');
  const given = words.slice(same, same + 8).replaceAll('\n', '⏎');
  return {
    message: `does not stand in the document: it first differs ${where}, where line ${lineAt(text, begin + same)} has “${has}” and the quote “${given}”`,
    mend: 'copy it from the document, character for character',
  };
}

const GRAM = 4;

/** Where the quote would begin if it stood at the place most like it: the longest shared beginning, else most shared runs. */
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

/** Words short enough for a message. */
export function excerpt(words: string): string {
  return words.length <= 24 ? words : `${words.slice(0, 12)}…${words.slice(-8)}`;
}
