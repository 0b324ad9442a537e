/**
 * The trie of folded surfaces, as a hash table of its edges: an edge is found by the node it leaves and the folded unit
 * it is labelled with, and the slot it lies in names the node it leads to. So a step down costs one probe, a node has no
 * record of its own, and the whole is flat arrays that can be stored as they are.
 *
 * Open addressing with linear probing (Knuth, TAOCP 3, 6.4). No folded unit is 0, so 0 marks a free slot.
 */

export const ROOT = 0;

export interface Trie {
  /** Of the edge in each slot: the node it leaves. The node that an edge leads to is its slot + 1. */
  parents: Uint32Array;
  /** Of the edge in each slot: the unit it is labelled with. */
  units: Uint16Array;
  /** By slot: bit 0 set if edges leave the node; the rest is its place in the outputs + 1, or 0 where no surface ends. */
  values: Uint32Array;
}

/** The node that `unit` leads to from `node`, or 0. */
export function child(trie: Trie, node: number, unit: number): number {
  const { parents, units } = trie;
  const mask = units.length - 1;
  for (let slot = hash(node, unit) & mask; ; slot = (slot + 1) & mask) {
    const there = units[slot]!;
    if (there === unit && parents[slot] === node) return slot + 1;
    if (there === 0) return 0;
  }
}

/** Adds an edge that is not there yet; returns the node it leads to. */
export function addChild(trie: Trie, node: number, unit: number): number {
  const { parents, units, values } = trie;
  const mask = units.length - 1;
  let slot = hash(node, unit) & mask;
  while (units[slot] !== 0) slot = (slot + 1) & mask;
  units[slot] = unit;
  parents[slot] = node;
  if (node !== ROOT) values[node - 1]! |= 1;
  return slot + 1;
}

function hash(node: number, unit: number): number {
  const mixed = Math.imul(node ^ Math.imul(unit, 0x9e3779b1), 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
