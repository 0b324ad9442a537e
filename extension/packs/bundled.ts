import type { Pack } from '../../data/schema/pack.ts';

const read = new Map<string, Promise<Pack>>();

/** A pack that comes with the extension, from its own files; any of its pages and workers can read it. */
export function readBundled(id: string): Promise<Pack> {
  let pack = read.get(id);
  if (!pack) {
    // Bundled packs were validated when they were compiled.
    pack = fetch(`/packs/${id}.json`).then((response) => response.json() as Promise<Pack>);
    read.set(id, pack);
    // A read that failed (the browser was shutting a profile down, say) must not stand in the way of the next one.
    pack.catch(() => read.delete(id));
  }
  return pack;
}
