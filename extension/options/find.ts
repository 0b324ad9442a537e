/** Makes texts comparable whatever their case and width. */
const fold = (text: string) => text.normalize('NFKC').toLowerCase();

/** Whether every word of a query is found in one of the texts. */
export function isFound(query: string, texts: readonly string[]): boolean {
  const all = fold(texts.join('\n'));
  return fold(query)
    .split(/\s+/)
    .every((word) => all.includes(word));
}
