import { isMap, isNode, isScalar, isSeq, LineCounter, type ParsedNode, parseDocument } from 'yaml';
import type { Problem } from './problem.ts';

export type Path = readonly PropertyKey[];

export interface Place {
  line: number;
  column: number;
}

/** A YAML file that knows the position of each of its values. */
export interface YamlFile {
  /** Path from the repository's root. */
  name: string;
  /** Plain JavaScript data. Null if the file could not be parsed. */
  value: unknown;
  /** Where the value at `path` begins, or, if there is none, the innermost existing value around it. */
  place(path: Path): Place;
  /** Where the key at the end of `path` is. */
  keyPlace(path: Path): Place;
  /** The scalar at `path` as the author wrote it: the text `2021` where `value` has the number. */
  written(path: Path): string | undefined;
}

/** Parses YAML 1.2. A syntax error is returned as a problem. */
export function parseYamlFile(name: string, text: string): { file: YamlFile; problems: Problem[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });

  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };

  /** The pair or item at `path`, or the innermost one that encloses it. */
  const find = (path: Path): { key: unknown; node: unknown; whole: boolean } => {
    let found: { key: unknown; node: unknown; whole: boolean } = {
      key: undefined,
      node: document.contents,
      whole: true,
    };
    for (const step of path) {
      const { node } = found;
      if (isMap(node)) {
        const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
        if (!pair) return { ...found, whole: false };
        found = { key: pair.key, node: pair.value, whole: true };
      } else if (isSeq(node) && typeof step === 'number' && node.items[step] !== undefined) {
        found = { key: undefined, node: node.items[step], whole: true };
      } else return { ...found, whole: false };
    }
    return found;
  };

  const start = (...nodes: unknown[]): Place => {
    for (const node of nodes) if (isNode(node) && node.range) return placeAt((node as ParsedNode).range[0]);
    return { line: 1, column: 1 };
  };

  // Only the first error: those after it have the same cause.
  const [error] = document.errors;
  const problems: Problem[] = [];
  if (error) {
    problems.push({
      file: name,
      ...placeAt(error.pos[0]),
      field: '',
      message: `not valid YAML: ${error.message}`,
      fix: 'check the indentation here, and put text that holds “: ”, “#” or a leading “[”, “{”, “*”, “&”, “%” in quotes',
    });
  }

  return {
    problems,
    file: {
      name,
      value: problems.length > 0 ? null : document.toJS(),
      place: (path) => {
        const { key, node } = find(path);
        return start(node, key);
      },
      keyPlace: (path) => {
        const { key, node } = find(path);
        return start(key, node);
      },
      written: (path) => {
        const { node, whole } = find(path);
        return whole && isScalar(node) ? (node.source ?? String(node.value)) : undefined;
      },
    },
  };
}
