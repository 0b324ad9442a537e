import type { Plugin } from 'vite';

interface Mend {
  file: RegExp;
  from: RegExp;
  to: string;
}

const MENDS: readonly Mend[] = [
  {
    // WXT wraps scripts in code that logs crashes, though not in production. It is as large as some of our own scripts.
    file: /^\0?virtual:wxt-unlisted-script-entrypoint/,
    from: /const result = \(\(\) => \{[^]*?\n\}\)\(\);/,
    to: 'const result = definition.main();',
  },
  {
    // lit-html creates its templates with innerHTML. DOMParser creates the same ones from the same literals.
    file: /\/lit-html\/(?:[\w-]+\/)*lit-html\.js$/,
    from: /const (\w+)=\w+\.createElement\("template"\);return \1\.innerHTML=(\w+),\1\b/,
    to: 'return new DOMParser().parseFromString(`<template>${$2}</template>`,"text/html").querySelector("template")',
  },
  {
    // Preact sets it for dangerouslySetInnerHTML. Nothing here uses that; if something did, its tags would show as
    // text.
    file: /\/preact\/dist\/preact\.m?js$|\/preact\/dist\/preact\.module\.js$/,
    from: /(\w+)\.innerHTML=(\w+)\.__html/,
    to: '$1.textContent=$2.__html',
  },
  {
    // Zod tests whether it may compile its schemas to code. An extension may not.
    file: /\/zod\/v4\/core\/util\.js$/,
    from: /const F = Function;\s*new F\(""\);\s*return true;/,
    to: 'return false;',
  },
  {
    // Zod's code that would compile them.
    file: /\/zod\/v4\/core\/doc\.js$/,
    from: /const F = Function;[^]*?return factory\([^;]*;/,
    to: 'throw new Error("An extension may not compile code");',
  },
];

/**
 * Removes `innerHTML` and `eval` from libraries: add-on stores warn about both, since they can't tell that nothing from
 * a page reaches them. Also removes code that does nothing but would be loaded on every page.
 */
export function mendLibraries(): Plugin {
  return {
    name: 'mingci:mend-libraries',
    apply: 'build',
    transform(code, id) {
      const mend = MENDS.find(({ file }) => file.test(id));
      if (!mend) return undefined;
      if (!mend.from.test(code)) this.error(`${id} no longer matches its pattern: update build/mend-libraries.ts`);
      return { code: code.replace(mend.from, mend.to), map: null };
    },
  };
}
