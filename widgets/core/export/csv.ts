export type Cell = string | number | undefined;

/**
 * CSV according to RFC 4180 (CRLF, doubled quotes), with the byte order mark by which Excel recognizes UTF-8. Text that
 * a spreadsheet would take for a formula gets a leading apostrophe (OWASP, “CSV Injection”).
 */
export function csv(rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

function cell(value: Cell): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r\n＝＋－＠]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
