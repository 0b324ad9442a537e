import { Unfit } from '../types.ts';

/** Larger files are refused: what is in memory of one is several times its size. */
export const LARGEST = 200 * 1024 * 1024;

export type FileKind = 'zip' | 'json' | 'xml' | 'table';

/** What a file is, by what it begins with: names and types of files say little. */
export function kindOf(bytes: Uint8Array): FileKind {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return 'zip';
  const start = decode(bytes.subarray(0, 256), false).trimStart();
  if (start.startsWith('{') || start.startsWith('[')) return 'json';
  return start.startsWith('<') ? 'xml' : 'table';
}

/** The text of a file in UTF-8 or UTF-16, or in GB 18030, in which spreadsheets in China save. */
export function textOf(bytes: Uint8Array): string {
  return decode(bytes, true);
}

function decode(bytes: Uint8Array, whole: boolean): string {
  for (const encoding of [utf16Of(bytes) ?? 'utf-8', 'gb18030']) {
    try {
      // The start of a file may end within a character.
      return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: !whole });
    } catch {
      // The next one may fit.
    }
  }
  throw new Unfit('encoding');
}

function utf16Of(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}
