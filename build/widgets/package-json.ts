/** What the published package takes from the repository's own `package.json`. */
export interface Repository {
  version: string;
  description: string;
  license: string;
  dependencies: Record<string, string>;
  engines: { node: string };
}

/** The `package.json` of the package that publishers install. `npm pack` in `widgets/dist` packs only what it lists. */
export function packageJson({ version, description, license, dependencies, engines }: Repository): object {
  return {
    name: 'mingci',
    version,
    description,
    license,
    keywords: ['web-components', 'glossary', 'tooltip', 'policy', 'chinese', 'lit'],
    type: 'module',
    engines,
    // Only the code for servers imports it; the code for pages has it bundled.
    dependencies: { lit: `^${dependencies['lit']}` },
    types: './mingci.d.ts',
    exports: {
      '.': code('./mingci'),
      './core.js': { types: './core.d.ts', default: './core.js' },
      './hydrate.js': { types: './hydrate.d.ts', default: './hydrate.js' },
      './server.js': { types: './server.d.ts', default: './server/server.js' },
      './elements/*.js': code('./elements/*'),
      './react': { types: './react.d.ts' },
      './vue': { types: './vue.d.ts' },
      './svelte': { types: './svelte.d.ts' },
      './bundle/mingci.js': { types: './mingci.d.ts', default: './bundle/mingci.js' },
      './packs/*': './packs/*',
      './pack.schema.json': './pack.schema.json',
      './custom-elements.json': './custom-elements.json',
      './html-custom-data.json': './html-custom-data.json',
      './package.json': './package.json',
    },
    files: [
      '*.js',
      '*.d.ts',
      '*.json',
      'bundle/*.js',
      'chunks/*.js',
      'elements/*.js',
      'elements/*.d.ts',
      'packs/*.json',
      'packs/*/*.json',
      'packs/*/indicators/*.json',
      'server/**/*.js',
      'types/**/*.d.ts',
    ],
    // Importing an element defines it; only the engine does nothing until it is called.
    sideEffects: [
      './mingci.js',
      './hydrate.js',
      './bundle/*.js',
      './chunks/*.js',
      './elements/*.js',
      './server/**/*.js',
    ],
    customElements: './custom-elements.json',
  };
}

/** The exports of a module: in Node, the same elements with the Lit that renders on a server. */
function code(path: string): object {
  return { types: `${path}.d.ts`, node: path.replace('./', './server/').concat('.js'), default: `${path}.js` };
}
