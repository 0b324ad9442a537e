import type { Range } from './pieces.ts';

/** The address of the source reader, parsed: `?pack=…&document=…&start=…&end=…`, see `sourceUrl`. */
export interface Address {
  pack: string;
  document: string;
  /** The words to mark. */
  range?: Range;
}

export function readAddress(search: string): Address {
  const fields = new URLSearchParams(search);
  const [start, end] = ['start', 'end'].map((name) => Number(fields.get(name) ?? Number.NaN)) as [number, number];
  const whole = Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end;
  return {
    pack: fields.get('pack') ?? '',
    document: fields.get('document') ?? '',
    ...(whole && { range: { start, end } }),
  };
}
