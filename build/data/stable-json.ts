/**
 * JSON with one line an entry of the top lists, and keys in the order in which they were written: the same data gives the
 * same bytes, and a diff of two packs can be read.
 */
export function stableJson(value: object): string {
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .map(([key, field]) => {
      const entries =
        Array.isArray(field) && field.length > 0 ? field.map((entry) => JSON.stringify(entry)) : undefined;
      return `${JSON.stringify(key)}:${entries ? `[\n${entries.join(',\n')}\n]` : JSON.stringify(field)}`;
    });
  return `{\n${fields.join(',\n')}\n}\n`;
}
