/** What a page made for frames and the page around it say to each other. */
export interface HeightMessage {
  type: 'mingci-height';
  /** In CSS pixels. */
  height: number;
}

export const ASK = 'mingci-height?';

/** No card is higher; whoever says so is not one of ours. */
const MOST = 20_000;

export function isHeight(data: unknown): data is HeightMessage {
  if (typeof data !== 'object' || data === null) return false;
  const { type, height } = data as Partial<HeightMessage>;
  return type === 'mingci-height' && typeof height === 'number' && height > 0 && height <= MOST;
}
