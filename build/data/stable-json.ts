/**
 * JSON with each entry of the top-level lists on a line of its own, and keys in insertion order: the same data gives
 * the same bytes, and diffs of packs are readable.
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
