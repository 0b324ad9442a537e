import type { Suite } from './figure.ts';

/** The suites by name, in the order in which they run. Each is loaded only when it runs. */
export const SUITES: Readonly<Record<string, () => Promise<{ suite: Suite }>>> = {
  text: () => import('./text.ts'),
  search: () => import('./search.ts'),
  page: () => import('./page.ts'),
  growth: () => import('./growth.ts'),
  memory: () => import('./memory.ts'),
  storm: () => import('./storm.ts'),
  card: () => import('./card.ts'),
  longtask: () => import('./longtask.ts'),
  sizes: () => import('./sizes.ts'),
};

export const HELP = `npm run bench [-- --only NAME …] [--json FILE]

Measures Mingci and its peers in the same run, taking turns. What matters is the ratios, not the milliseconds.

  --only NAME   run only this suite; may be repeated: ${Object.keys(SUITES).join(', ')}
  --json FILE   also write the figures to FILE
  --help        show this help

card, longtask and sizes measure what \`npm run build\` has built.`;

/** @throws Error that lists the suites, if there is none of a given name */
export function chosen(names: readonly string[] = Object.keys(SUITES)): typeof SUITES {
  const unknown = names.filter((name) => !Object.hasOwn(SUITES, name));
  if (unknown.length > 0)
    throw new Error(
      `there is no suite called ${unknown.join(' or ')}; the suites are ${Object.keys(SUITES).join(', ')}`,
    );
  return Object.fromEntries(Object.entries(SUITES).filter(([name]) => names.includes(name)));
}
