/**
 * The joins of several texts that are read as one, though some may stand apart. Finding out whether two really run on
 * into each other is costly (on a page, a computed style), so each join is checked only if a hit depends on it, and
 * once.
 */
export class Seams {
  /** Where each text begins in the whole, in order, from 0. */
  readonly starts: number[] = [];
  readonly #ask: (index: number) => boolean;
  readonly #answers: (boolean | undefined)[] = [];
  /** The index of the last text looked up: the next one is usually at or near it. */
  #near = 0;

  /** `ask` tells whether the text before the `index`th runs on into it. */
  constructor(ask: (index: number) => boolean) {
    this.#ask = ask;
  }

  add(start: number): void {
    this.starts.push(start);
    this.#answers.push(undefined);
  }

  /** Removes the first `count` texts; the rest then begins at 0. */
  shift(count: number): void {
    const { starts } = this;
    const shift = starts[count] ?? 0;
    starts.splice(0, count);
    this.#answers.splice(0, count);
    for (let i = 0; i < starts.length; i++) starts[i]! -= shift;
    this.#near = 0;
  }

  /** The index of the text that holds the unit at `at`. */
  indexAt(at: number): number {
    const { starts } = this;
    let index = this.#near;
    while (starts[index]! > at) index--;
    while (starts[index + 1]! <= at) index++;
    return (this.#near = index);
  }

  /** Where the text that holds the unit at `at` begins. */
  startOf(at: number): number {
    return this.starts[this.indexAt(at)]!;
  }

  /** Where that text ends; Infinity for the last one. */
  endOf(at: number): number {
    return this.starts[this.indexAt(at) + 1] ?? Infinity;
  }

  /** The first join between `from` and `to` that text does not run on across, or `to`. */
  wallIn(from: number, to: number): number {
    const { starts } = this;
    for (let index = this.indexAt(from) + 1; starts[index]! < to; index++) {
      if (!this.#runsOn(index)) return starts[index]!;
    }
    return to;
  }

  /** Where the text that runs on into the unit at `at` begins, looking no further back than `reach` needs. */
  back(at: number, reach: number): number {
    const { starts } = this;
    let index = this.indexAt(at);
    while (starts[index]! > Math.max(0, at - reach) && this.#runsOn(index)) index--;
    return starts[index]!;
  }

  /** Where the text that the unit before `at` runs on into ends, looking no further than `reach` needs. */
  on(at: number, reach: number): number {
    const { starts } = this;
    let index = this.indexAt(at - 1) + 1;
    while (starts[index]! < at + reach && this.#runsOn(index)) index++;
    return starts[index] ?? Infinity;
  }

  #runsOn(index: number): boolean {
    return (this.#answers[index] ??= this.#ask(index));
  }
}
