import { fold } from '../../widgets/core/text/fold.ts';

/**
 * A hash of a text, for ids: the same for the same text in every import. 53 bits of cyrb53 (bryc, public domain,
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

/** The id of a pack that only has a title: its words if they are all ASCII, or else a hash. */
export function packIdFor(title: string): string {
  const slug = title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return /^[\x20-\x7e]+$/.test(title) && slug !== '' ? slug : `pack-${nameFor(title)}`;
}

/** The id of a term that only has a headword; spellings that fold to the same text are the same term. */
export function termIdFor(headword: string): string {
  return `t-${nameFor(fold(headword))}`;
}
