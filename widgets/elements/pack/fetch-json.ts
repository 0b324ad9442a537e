/**
 * Fetches data of a pack. With `integrity`, as in `<script integrity>`, its bytes must match.
 *
 * @throws Error that says why it can't be fetched, and the fix
 */
export async function fetchJson(url: string, integrity?: string): Promise<unknown> {
  let response: Response;
  try {
    response = await fetch(url, { credentials: 'same-origin', ...(integrity && { integrity }) });
  } catch (cause) {
    const why = integrity ? 'or does not match its integrity: check the address and the hash' : 'check the address';
    throw new Error(`could not be fetched (${(cause as Error).message}), ${why}`, { cause });
  }
  if (!response.ok) throw new Error(`the server answers ${response.status}: check the address`);
  return response.json().catch((cause: unknown) => {
    throw new Error(`is not JSON (${(cause as Error).message}): give the address of a compiled pack`, { cause });
  });
}

/** The address of a file named in another, relative to that one's. */
export function addressOf(name: string, base: string): string {
  return new URL(name, new URL(base, document.baseURI)).href;
}

/**
 * Fetches a file named in another. When the build splits a pack, it names the parts by their hashes
 * (build/widgets/named.ts), so the integrity that a page gives for a pack's first file covers all the others.
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
