/**
 * What a page needs that names a pack of its own. Those that come with the library were checked when they were built, and
 * are split.
 */
export { checkIndex } from './check-facts.ts';
export { checkPack } from './check-pack.ts';
export { wholePack } from './whole-pack.ts';
