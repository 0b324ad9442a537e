import { createHash } from 'node:crypto';

/** The files of a pack by their path in its folder. */
export type Files = Map<string, string>;

/**
 * A file of data, and its name: `cards-<hash>.json`, where the hash is its SHA-256 as base64url. So a page never has marks
 * of one version and cards of another, and who knows the name can tell whether the bytes are those
 * (widgets/elements/pack/fetch-json.ts).
 */
export function named(what: string, data: object): [name: string, content: string] {
  const content = JSON.stringify(data);
  return [`${what}-${createHash('sha256').update(content).digest('base64url')}.json`, content];
}
