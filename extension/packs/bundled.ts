import type { Pack } from '../../data/schema/pack.ts';

const read = new Map<string, Promise<Pack>>();

/** Reads a pack that comes with the extension; works in all its pages and workers. */
export function readBundled(id: string): Promise<Pack> {
  let pack = read.get(id);
  if (!pack) {
    // Bundled packs were validated when they were compiled.
    pack = fetch(`/packs/${id}.json`).then((response) => response.json() as Promise<Pack>);
    read.set(id, pack);
    // A failed read (for instance, while the browser closes a profile) must not block the next one.
    pack.catch(() => read.delete(id));
  }
  return pack;
}
