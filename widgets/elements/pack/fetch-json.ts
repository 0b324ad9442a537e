/**
 * Fetches data of a pack; with `integrity`, as in `<script integrity>`, only if its bytes are those.
 *
 * @throws Error that says why it can't be had, and the mend
 */
export async function fetchJson(url: string, integrity?: string): Promise<unknown> {
  let response: Response;
  try {
    response = await fetch(url, { credentials: 'same-origin', ...(integrity && { integrity }) });
  } catch (cause) {
    const why = integrity ? 'or is not what its integrity says: check the address and the hash' : 'check the address';
    throw new Error(`could not be fetched (${(cause as Error).message}), ${why}`, { cause });
  }
  if (!response.ok) throw new Error(`the server answers ${response.status}: check the address`);
  return response.json().catch((cause: unknown) => {
    throw new Error(`is no JSON (${(cause as Error).message}): give the address of a compiled pack`, { cause });
  });
}

/** The address of what a file names, relative to that file's. */
export function addressOf(name: string, base: string): string {
  return new URL(name, new URL(base, document.baseURI)).href;
}

/**
 * Fetches what another file names. What the build has split it has named by its hash (build/widgets/named.ts): so the
 * integrity that a page asks of a pack's first file holds for all that follow.
 */
export function fetchNamed(name: string, base: string): Promise<unknown> {
  const address = addressOf(name, base);
  const hash = /-([\w-]{43})\.json$/.exec(address)?.[1];
  return fetchJson(address, hash && `sha256-${hash.replaceAll('-', '+').replaceAll('_', '/')}=`).catch(
    (cause: Error) => {
      throw new Error(`${address} ${cause.message}`, { cause });
    },
  );
}
