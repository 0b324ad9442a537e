/**
 * What the exports' identifiers begin with. A pack has no home on the web of its own: whoever publishes one can replace
 * this by the address under which it resolves.
 */
const BASE = 'urn:mingci:';

/** The identifier of a pack, or of an entry of one. */
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
