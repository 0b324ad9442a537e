/**
 * The trie of folded surfaces, as a double array (Aoe, An efficient digital search algorithm, 1989): a step down is one
 * addition and one comparison, and the flat arrays can be stored as they are.
 *
 * A node is a slot. Its child for a code is at `bases[node] + code`, if `checks` names this node there. Codes number
 * the units that occur in surfaces, most common first, so that the arrays stay dense however far apart the units are.
 */
export interface Trie {
  /** The unit of each code, from `FIRST_CODE` on. */
  alphabet: Uint16Array;
  /** By node: the base that the codes of its children are added to; 0 for a leaf, and for the root. */
  bases: Int32Array;
  /** By slot: the node whose child lies here, or -1. */
  checks: Int32Array;
  /** By node: the value of the surface that ends there, or 0. */
  values: Uint32Array;
}

export const ROOT = 0;
/** The code of units that occur in no surface. Code 0 is left for units that need a closer look. */
export const NO_CODE = 1;
export const FIRST_CODE = 2;

/** Nodes with more children than this are not fitted into gaps between others: it takes long and gains little. */
const PATIENCE = 32;

/** Builds the trie of surfaces, which must be distinct and sorted. `valueOf` has the value of each (not 0). */
export function buildTrie(surfaces: readonly string[], valueOf: readonly number[]): Trie {
  const tree = plant(surfaces);
  const alphabet = commonestFirst(tree.units.subarray(1, tree.size));
  const { slotOf, baseOf, end } = place(tree, codesOf(alphabet));
  // Long enough that no step leads out of the arrays, whatever the code.
  const length = end + FIRST_CODE + alphabet.length;
  const trie = {
    alphabet,
    bases: new Int32Array(length),
    checks: new Int32Array(length).fill(-1),
    values: new Uint32Array(length),
  };
  for (let node = 0; node < tree.size; node++) {
    trie.bases[slotOf[node]!] = baseOf[node]!;
    if (node > 0) trie.checks[slotOf[node]!] = slotOf[tree.parents[node]!]!;
  }
  tree.ends.forEach((node, i) => {
    trie.values[slotOf[node]!] = valueOf[i]!;
  });
  return trie;
}

/** The code of each unit; `NO_CODE` for those that occur in no surface. */
export function codesOf(alphabet: Uint16Array): Uint16Array {
  const codes = new Uint16Array(0x10000).fill(NO_CODE);
  alphabet.forEach((unit, i) => {
    codes[unit] = FIRST_CODE + i;
  });
  return codes;
}

/** The trie before its nodes are placed: they are numbered in the order in which the surfaces need them. */
interface Tree {
  size: number;
  units: Uint16Array;
  parents: Int32Array;
  firstChild: Int32Array;
  nextSibling: Int32Array;
  childCount: Int32Array;
  /** By surface: the node it ends at. */
  ends: Int32Array;
}

function plant(surfaces: readonly string[]): Tree {
  const capacity = surfaces.reduce((sum, surface) => sum + surface.length, 1);
  const tree: Tree = {
    size: 1,
    units: new Uint16Array(capacity),
    parents: new Int32Array(capacity),
    firstChild: new Int32Array(capacity),
    nextSibling: new Int32Array(capacity),
    childCount: new Int32Array(capacity),
    ends: new Int32Array(surfaces.length),
  };
  const path = [ROOT];
  let previous = '';
  surfaces.forEach((surface, i) => {
    for (let depth = commonPrefix(previous, surface); depth < surface.length; depth++) {
      const parent = path[depth]!;
      const node = tree.size++;
      tree.units[node] = surface.charCodeAt(depth);
      tree.parents[node] = parent;
      tree.nextSibling[node] = tree.firstChild[parent]!;
      tree.firstChild[parent] = node;
      tree.childCount[parent]!++;
      path[depth + 1] = node;
    }
    tree.ends[i] = path[surface.length]!;
    previous = surface;
  });
  return tree;
}

/** The distinct units, most common first. */
function commonestFirst(units: Uint16Array): Uint16Array {
  const counts = new Uint32Array(0x10000);
  const different: number[] = [];
  for (const unit of units) if (counts[unit]!++ === 0) different.push(unit);
  return Uint16Array.from(different.sort((a, b) => counts[b]! - counts[a]! || a - b));
}

/** First fit: nodes with many children are placed first, while there is room; those with few fill the gaps. */
function place(tree: Tree, codes: Uint16Array) {
  const slotOf = new Int32Array(tree.size);
  const baseOf = new Int32Array(tree.size);
  const taken = new Slots();
  let siblings = Number.POSITIVE_INFINITY;
  let from = 1;
  for (const node of mostChildrenFirst(tree)) {
    const children: number[] = [];
    for (let child = tree.firstChild[node]!; child !== 0; child = tree.nextSibling[child]!) children.push(child);
    const offsets = children.map((child) => codes[tree.units[child]!]!);
    const lowest = Math.min(...offsets);
    if (children.length < siblings && children.length <= PATIENCE) from = 1;
    siblings = children.length;

    let base = node === ROOT ? 0 : Math.max(1, from - lowest);
    while (!taken.areFree(base, offsets)) base++;
    if (node !== ROOT) from = Math.max(from, base + lowest);
    baseOf[node] = base;
    children.forEach((child, i) => {
      slotOf[child] = base + offsets[i]!;
      taken.take(base + offsets[i]!);
    });
  }
  return { slotOf, baseOf, end: taken.end };
}

function mostChildrenFirst({ childCount, size }: Tree): number[] {
  const byCount: number[][] = [];
  for (let node = ROOT + 1; node < size; node++)
    if (childCount[node] !== 0) (byCount[childCount[node]!] ??= []).push(node);
  return [ROOT, ...byCount.reverse().flat()];
}

/** Which slots are taken; the root's is taken from the start. */
class Slots {
  end = 1;
  #taken = new Uint8Array(1024).fill(1, 0, 1);

  areFree(base: number, offsets: readonly number[]): boolean {
    for (let i = 0; i < offsets.length; i++) if (this.#taken[base + offsets[i]!] === 1) return false;
    return true;
  }

  take(slot: number): void {
    if (slot >= this.#taken.length) {
      const grown = new Uint8Array(2 * slot);
      grown.set(this.#taken);
      this.#taken = grown;
    }
    this.#taken[slot] = 1;
    this.end = Math.max(this.end, slot + 1);
  }
}

function commonPrefix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.charCodeAt(length) === b.charCodeAt(length)) length++;
  return length;
}
