/** Words in a document that a reader may not understand, and where they are, excluding quotation marks. */
export interface Phrase {
  text: string;
  start: number;
  end: number;
}

/** Every “…” phrase; of nested ones, the innermost. */
export function quotedPhrases(text: string): Phrase[] {
  return [...text.matchAll(/“([^“”\n]+)”/g)].map((match) => {
    const words = match[1] ?? '';
    return { text: words, start: match.index + 1, end: match.index + 1 + words.length };
  });
}

/** Every shorthand of Latin letters, digits and plus signs: RCEP, 5G, PM2.5, 3+N, 1+22. */
export function shorthands(text: string): Phrase[] {
  return [...text.matchAll(/[A-Za-z0-9]+(?:\.\d+)?(?:\+[A-Za-z0-9]+)*/g)]
    .map((match) => ({ text: match[0], start: match.index, end: match.index + match[0].length }))
    .filter((phrase) => /[A-Za-z+]/.test(phrase.text));
}
