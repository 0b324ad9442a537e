/** A partial ISO date (`2021`, `2021-01`, `2021-01-06`) as Chinese writes it. */
export function zhDate(iso: string): string {
  const [year, month, day] = iso.split('-');
  return `${year}年${month ? `${Number(month)}月` : ''}${day ? `${Number(day)}日` : ''}`;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

export function enDate(iso: string): string {
  const [year, month, day] = iso.split('-');
  return [day && Number(day), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');
}
