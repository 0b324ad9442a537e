/**
 * `node build/checks/sizes.ts` measures what was built, writes docs/size.md, and exits with 1 if a budget is exceeded.
 */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseSync } from 'vite';
import { root, writeOutput } from '../data/repository.ts';
import { type Budget, BUDGETS } from './budgets.ts';

export interface Weight extends Budget {
  /** In kB, as the budget is. */
  size: number;
}

const BASE64 = /[A-Za-z0-9+/=]{4096,}/g;

/** @throws Error if a file that has a budget was not built */
export function weigh(budget: Budget, folder: string): Weight {
  const loaded = closure(budget.besides ?? [], folder);
  const files = [...closure(budget.files, folder)].filter((file) => !loaded.has(file));
  const bytes = files.map((file) => {
    const content = readFileSync(join(folder, file), 'utf8');
    return gzipSync(budget.codeOnly ? content.replace(BASE64, '') : content, { level: 9 }).length;
  });
  return { ...budget, size: bytes.reduce((sum, size) => sum + size, 0) / 1000 };
}

/** Files that match the globs, and everything they import statically: what a browser fetches before it runs them. */
function closure(globs: readonly string[], folder: string): Set<string> {
  const files = new Set<string>();
  const add = (file: string): void => {
    if (files.has(file)) return;
    files.add(file);
    for (const specifier of staticImports(file, folder)) add(normalize(join(dirname(file), specifier)));
  };
  for (const glob of globs) {
    const found = globSync(glob, { cwd: folder });
    if (found.length === 0)
      throw new Error(`${glob} does not exist: run npm run build, or correct build/checks/budgets.ts`);
    found.forEach(add);
  }
  return files;
}

function staticImports(file: string, folder: string): string[] {
  if (!file.endsWith('.js')) return [];
  const { module } = parseSync(file, readFileSync(join(folder, file), 'utf8'));
  const reexported = module.staticExports.flatMap(({ entries }) =>
    entries.map(({ moduleRequest }) => moduleRequest?.value),
  );
  const imported = module.staticImports.map(({ moduleRequest }) => moduleRequest.value);
  return [...new Set([...imported, ...reexported])].filter((specifier) => specifier?.startsWith('.')) as string[];
}

/** The table for docs/size.md. */
export function sizeTable(weights: readonly Weight[]): string {
  const rows = weights.map(({ what, size, limit }) => `| ${what} | ${size.toFixed(1)} | ${limit} |`);
  return `# What it weighs

Written by the build (\`build/checks/sizes.ts\`), which fails if a limit in \`build/checks/budgets.ts\` is exceeded.
Sizes are in kB of 1,000 bytes, each file compressed with gzip. A row counts only what a browser has not fetched before.

| | size | limit |
|---|--:|--:|
${rows.join('\n')}
`;
}

/** @throws Error that names what exceeds its budget */
export function checkSizes(): void {
  const weights = BUDGETS.map((budget) => weigh(budget, root));
  writeOutput('docs/size.md', sizeTable(weights));
  for (const { what, size, limit } of weights) console.log(`${size.toFixed(1).padStart(6)} of ${limit} kB  ${what}`);
  const heavy = weights.filter(({ size, limit }) => size > limit);
  if (heavy.length === 0) return;
  const list = heavy.map(({ what, size, limit }) => `${what}: ${size.toFixed(2)} kB, limit ${limit}`).join('\n');
  throw new Error(`too large:\n${list}\nMake it smaller; raise a limit only for a reason that readers would accept`);
}

if (import.meta.main) {
  try {
    checkSizes();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
