import { fold } from '../../widgets/core/text/fold.ts';

/**
 * A name for a text, for ids: the same text has the same one in every import. 53 bits of cyrb53 (bryc, public domain,
 * https://github.com/bryc/code/blob/master/jshash/experimental/cyrb53.js), in base 36.
 */
export function nameFor(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
}

/** The id of a pack that only has a title: its Latin words, or a name made from it. */
export function packIdFor(title: string): string {
  const slug = title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return /^[\x20-\x7e]+$/.test(title) && slug !== '' ? slug : `pack-${nameFor(title)}`;
}

/** The id of a term that only has a headword: two ways to write it that fold to one are one term. */
export function termIdFor(headword: string): string {
  return `t-${nameFor(fold(headword))}`;
}
