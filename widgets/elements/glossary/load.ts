import { packsFor } from '../pack/page-packs.ts';
import { servedPacks } from '../pack/served.ts';
import { emit } from '../shared/events.ts';
import type { LinkedNode } from '../shared/json-ld.ts';
import { type Contents, createContents, type Section } from './contents.ts';

/** The terms of the packs that apply to an element, or undefined if none could be loaded, which its events say. */
export async function loadContents(element: Element): Promise<Contents | undefined> {
  const { packs } = await packsFor(element);
  const whole = await Promise.all(
    packs.map((pack) =>
      pack.whole().catch((cause: Error) => {
        emit(element, 'mingci-error', { message: `the glossary of pack ${pack.id}: ${cause.message}`, cause });
      }),
    ),
  );
  const came = whole.filter((pack) => pack !== undefined);
  return came.length > 0 ? createContents(came) : undefined;
}

/** The terms that a server has to render from, if any. */
export function servedContents(): Contents | undefined {
  const packs = servedPacks();
  return packs.length > 0 ? createContents(packs) : undefined;
}

/** What search engines are told about the terms. */
export async function toldOf(contents: Contents, sections: readonly Section[]): Promise<LinkedNode[]> {
  const { linkedTerms } = await import('./linked-terms.ts');
  return linkedTerms(sections, contents);
}
