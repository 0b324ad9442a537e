import type { Suite } from './figure.ts';

/** The suites by name, in the order in which they run. What one needs is loaded when it runs. */
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

Our figures beside those of peers, in one run and taking turns: the ratios count, not the milliseconds.

  --only NAME   only this suite; may be given several times: ${Object.keys(SUITES).join(', ')}
  --json FILE   writes the figures there, too
  --help        shows this

card, longtask and sizes measure what \`npm run build\` has built.`;

/** @throws Error that names what there is, if a name is not among it */
export function chosen(names: readonly string[] = Object.keys(SUITES)): typeof SUITES {
  const unknown = names.filter((name) => !Object.hasOwn(SUITES, name));
  if (unknown.length > 0)
    throw new Error(`no suite is called ${unknown.join(' or ')}; there are ${Object.keys(SUITES).join(', ')}`);
  return Object.fromEntries(Object.entries(SUITES).filter(([name]) => names.includes(name)));
}
