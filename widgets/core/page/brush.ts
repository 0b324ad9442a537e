/** Adds and removes ranges under one name in the document's highlight registry. */
export class Brush {
  readonly #name: string;
  #highlight: Highlight | null = null;

  constructor(name: string) {
    this.#name = name;
  }

  add(range: StaticRange): void {
    this.#highlight ??= CSS.highlights.get(this.#name) ?? new Highlight();
    this.#highlight.add(range);
    this.claim(true);
  }

  remove(range: StaticRange): void {
    this.#highlight?.delete(range);
    this.#leaveIfEmpty();
  }

  /** Clears the highlight at once if no one else uses it: to the browser, each `delete` is a change of its own. */
  removeAll(ranges: Iterable<StaticRange>, count: number): void {
    if (this.#highlight?.size === count) this.#highlight.clear();
    else for (const range of ranges) this.#highlight?.delete(range);
    this.#leaveIfEmpty();
  }

  #leaveIfEmpty(): void {
    if (this.#highlight?.size !== 0) return;
    if (CSS.highlights.get(this.#name) === this.#highlight) CSS.highlights.delete(this.#name);
    this.#highlight = null;
  }

  /** Puts the highlight back if the page has cleared the registry. */
  claim(needed: boolean): void {
    if (needed && this.#highlight && !CSS.highlights.has(this.#name)) CSS.highlights.set(this.#name, this.#highlight);
  }
}
