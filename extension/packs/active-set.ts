import { inOrder } from '../common/pack-order.ts';
import type { Settings } from '../common/settings/types.ts';
import type { PackInfo } from './types.ts';

/** The packs that come with the extension, in order of precedence. */
export const BUNDLED: readonly string[] = ['shibei-2021', 'national-policy'];

export type Imported = Pick<PackInfo, 'id' | 'revision' | 'site'>;

/** A pack in use; an imported one has a revision. */
export interface Member {
  id: string;
  revision?: string;
}

/** The packs in use on a site, or on any site if none is given, in order of precedence. */
export function activeSet(
  { offPacks, packOrder }: Pick<Settings, 'offPacks' | 'packOrder'>,
  imported: readonly Imported[],
  site?: string,
): Member[] {
  const members: Member[] = [
    ...BUNDLED.map((id) => ({ id })),
    ...imported
      .filter((pack) => site === undefined || pack.site === undefined || pack.site === site)
      .map(({ id, revision }) => ({ id, revision })),
  ];
  return inOrder(members, packOrder).filter(({ id }) => !offPacks.includes(id));
}

/** A key for a set of packs: the same for the same packs in the same order. */
export function setKey(members: readonly Member[]): string {
  return members.map(({ id, revision }) => (revision === undefined ? id : `${id}@${revision}`)).join(' ');
}

export function membersOf(key: string): Member[] {
  return key.split(' ').flatMap((name): Member[] => {
    const [id = '', revision] = name.split('@');
    return id === '' ? [] : [{ id, ...(revision !== undefined && { revision }) }];
  });
}

/** The set whose table comes with every content script. */
export const DEFAULT_SET = setKey(BUNDLED.map((id) => ({ id })));
