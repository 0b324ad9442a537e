/**
 * The prefix of all identifiers in exports. A pack has no web address of its own; its publisher can replace this prefix
 * by the address under which the pack resolves.
 */
const BASE = 'urn:mingci:';

/** The identifier of a pack. The functions below give those of its entries. */
export function packIri(pack: string): string {
  return `${BASE}${pack}`;
}

export function termIri(pack: string, ref: string): string {
  return `${BASE}${ref.includes('/') ? ref.replace('/', '/term/') : `${pack}/term/${ref}`}`;
}

export function indicatorIri(pack: string, id: string): string {
  return `${BASE}${pack}/indicator/${id}`;
}

export function documentIri(pack: string, id: string): string {
  return `${BASE}${pack}/document/${id}`;
}
