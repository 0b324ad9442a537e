/** Modules that share a chunk: those whose paths it fits, and that no group before it has. */
export interface Group {
  name: string;
  test: RegExp;
}

/** What is needed at the same time, in one file and not in crumbs. */
export const TOGETHER: readonly Group[] = [
  {
    // What all elements begin with.
    name: 'base',
    test: /\/node_modules\/(?:lit|lit-element|lit-html|@lit\/reactive-element)\/(?!directives\/|directive-helpers|private-ssr)|\/elements\/(?:shared\/(?:adopt|closest|define|events|json-ld|language|when-idle)|pack\/(?:fetch-json|load-pack|page-packs))\.ts$/,
  },
  {
    // What all that is seen needs to go with the page around it.
    name: 'look',
    test: /\/core\/card\/(?:theme|tokens|in-lang|dates|web-address)\.ts$|\/elements\/(?:shared\/appearance|pack\/served)\.ts$/,
  },
  {
    // What all figures need.
    name: 'figures',
    test: /\/core\/indicator\/(?:figure|labels|period|scaled|select)\.ts$|\/elements\/indicator\/(?:displays|evidence|facts-for|figures-element|styles|value|view)\.ts$|\/elements\/pack\/(?:page-)?figures\.ts$/,
  },
];

/**
 * What is alike, whatever it is needed for: gzip sees no further back than 32 kB, and one file is seven times as long.
 * What takes over a server's page stays apart: it must not run unless there is one.
 */
export const ALIKE: readonly Group[] = [
  { name: 'words', test: /\/(?:[\w-]*(?:labels|styles)|categories|sheet|tokens)\.ts$/ },
  { name: 'libraries', test: /\/node_modules\/(?!@lit-labs\/)(?!.*private-ssr)/ },
];
