/** A piece of binary data. In Chromium, extension messages are JSON, and a large one would block the receiver. */
export interface Piece {
  base64: string;
  /** Where the next one begins; null after the last. */
  next: number | null;
}

/** In bytes; a multiple of three, so that a piece has no padding. */
const PIECE = 3 * 2 ** 20;
/** How many arguments to pass to a function at once. */
const ARGUMENTS = 2 ** 14;

export function pieceOf(buffer: ArrayBuffer, from: number): Piece {
  const bytes = new Uint8Array(buffer, from, Math.min(PIECE, buffer.byteLength - from));
  let binary = '';
  for (let at = 0; at < bytes.length; at += ARGUMENTS) {
    binary += String.fromCharCode(...bytes.subarray(at, at + ARGUMENTS));
  }
  const next = from + bytes.length;
  return { base64: btoa(binary), next: next < buffer.byteLength ? next : null };
}

/** Asks for one piece after another, and joins them. */
export async function gather(ask: (from: number) => Promise<Piece>): Promise<ArrayBuffer> {
  const pieces: Uint8Array[] = [];
  for (let from: number | null = 0; from !== null; ) {
    const piece: Piece = await ask(from);
    pieces.push(bytesOf(piece.base64));
    from = piece.next;
  }
  // Not with a Blob: in Firefox, its bytes belong to the page, so content scripts can't view them.
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole.buffer;
}

export function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  // Uint8Array.from takes fifteen times as long.
  for (let i = 0; i < bytes.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}
