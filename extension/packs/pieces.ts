/** Bytes in a message between worlds. Chromium's are JSON, and a large one holds up whoever reads it: they go piece by piece. */
export interface Piece {
  base64: string;
  /** Where the next one begins; null after the last. */
  next: number | null;
}

/** In bytes; a multiple of three, so that a piece has no padding. */
const PIECE = 3 * 2 ** 20;
/** What a function takes as arguments, at once. */
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

/** Asks for piece after piece, and puts them together. */
export async function gather(ask: (from: number) => Promise<Piece>): Promise<ArrayBuffer> {
  const pieces: Uint8Array[] = [];
  for (let from: number | null = 0; from !== null; ) {
    const { base64, next } = await ask(from);
    const binary = atob(base64);
    const bytes = new Uint8Array(binary.length);
    for (let i = 0; i < bytes.length; i++) bytes[i] = binary.charCodeAt(i);
    pieces.push(bytes);
    from = next;
  }
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole.buffer;
}
