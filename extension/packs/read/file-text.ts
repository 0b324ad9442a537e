import { Unfit } from '../types.ts';

/** Larger files are refused: in memory, a file takes several times its size. In bytes. */
export const LARGEST = 200 * 1024 * 1024;

export type FileKind = 'zip' | 'json' | 'xml' | 'table';

/** Tells the kind of a file from its first bytes, since names and MIME types are unreliable. */
export function kindOf(bytes: Uint8Array): FileKind {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return 'zip';
  const start = decode(bytes.subarray(0, 256), false).trimStart();
  if (start.startsWith('{') || start.startsWith('[')) return 'json';
  return start.startsWith('<') ? 'xml' : 'table';
}

/** Decodes a file in UTF-8, UTF-16, or GB 18030, which spreadsheets in China use. */
export function textOf(bytes: Uint8Array): string {
  return decode(bytes, true);
}

function decode(bytes: Uint8Array, whole: boolean): string {
  for (const encoding of [utf16Of(bytes) ?? 'utf-8', 'gb18030']) {
    try {
      // The beginning of a file may end in the middle of a character.
      return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: !whole });
    } catch {
      // Try the next encoding.
    }
  }
  throw new Unfit('encoding');
}

function utf16Of(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}
