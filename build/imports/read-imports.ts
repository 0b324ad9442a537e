import { parseSync } from 'vite';

/** An import of another module. */
export interface Import {
  specifier: string;
  /** The offset of the statement, in UTF-16 units. */
  start: number;
  /** Erased when the code runs. `import { type T }` is not: under verbatimModuleSyntax it still loads the module. */
  typeOnly: boolean;
}

/** Every import, re-export and `import()` of a literal in a module, in source order. */
export function readImports(file: string, code: string): Import[] {
  const { module, errors } = parseSync(file, code);
  if (errors[0]) throw new SyntaxError(`${file}: ${errors[0].message}`);
  const statement = (start: number, end: number): string => code.slice(start, end);

  const imports = module.staticImports.map(({ start, end, moduleRequest, entries }) => ({
    specifier: moduleRequest.value,
    start,
    typeOnly: /^import\s+type\b/.test(statement(start, end)) && entries.every(({ isType }) => isType),
  }));
  const exports = module.staticExports.flatMap(({ start, end, entries }) => {
    const specifier = entries.find(({ moduleRequest }) => moduleRequest)?.moduleRequest?.value;
    // The parser reports `import type { T } …; export type { T }` as an export at the place of the import.
    if (specifier === undefined || imports.some((known) => known.start === start)) return [];
    return [{ specifier, start, typeOnly: /^export\s+type\b/.test(statement(start, end)) }];
  });
  const dynamic = module.dynamicImports.flatMap(({ start, moduleRequest }) => {
    const literal = /^(['"`])(.*)\1$/s.exec(statement(moduleRequest.start, moduleRequest.end));
    return literal?.[2] === undefined ? [] : [{ specifier: literal[2], start, typeOnly: false }];
  });
  return [...imports, ...exports, ...dynamic].sort((a, b) => a.start - b.start);
}
