/** The message from a page for frames to the page around it. */
export interface HeightMessage {
  type: 'mingci-height';
  /** In CSS pixels. */
  height: number;
}

export const ASK = 'mingci-height?';

/** No card is taller than this, in CSS pixels, so a message that says so is not ours. */
const MOST = 20_000;

export function isHeight(data: unknown): data is HeightMessage {
  if (typeof data !== 'object' || data === null) return false;
  const { type, height } = data as Partial<HeightMessage>;
  return type === 'mingci-height' && typeof height === 'number' && height > 0 && height <= MOST;
}
