import { createHash } from 'node:crypto';

/** The files of a pack by their path in its folder. */
export type Files = Map<string, string>;

/**
 * The name and content of a data file: `cards-<hash>.json`, where the hash is its SHA-256 in base64url. So a page never
 * mixes marks of one version with cards of another, and can verify the content by the name
 * (widgets/elements/pack/fetch-json.ts).
 */
export function named(what: string, data: object): [name: string, content: string] {
  const content = JSON.stringify(data);
  return [`${what}-${createHash('sha256').update(content).digest('base64url')}.json`, content];
}
