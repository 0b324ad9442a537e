/** Sorts packs into the reader's order. Packs that it does not name come last, in the order given. */
export function inOrder<Pack extends { id: string }>(packs: readonly Pack[], order: readonly string[]): Pack[] {
  const place = ({ id }: Pack) => (order.includes(id) ? order.indexOf(id) : order.length);
  return packs.toSorted((a, b) => place(a) - place(b));
}
