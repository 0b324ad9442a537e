/**
 * What a page needs if it names its own pack. Those that come with the library are split, and were checked when they
 * were built.
 */
export { checkIndex } from './check-facts.ts';
export { checkPack } from './check-pack.ts';
export { wholePack } from './whole-pack.ts';
