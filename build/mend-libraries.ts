import type { Plugin } from 'vite';

interface Mend {
  file: RegExp;
  from: RegExp;
  to: string;
}

const MENDS: readonly Mend[] = [
  {
    // WXT wraps scripts into what would log that they crashed, and in production logs nothing: as much code as some of ours.
    file: /^\0?virtual:wxt-unlisted-script-entrypoint/,
    from: /const result = \(\(\) => \{[^]*?\n\}\)\(\);/,
    to: 'const result = definition.main();',
  },
  {
    // lit-html makes its templates by innerHTML. A parser makes the same ones from the same literals.
    file: /\/lit-html\/(?:[\w-]+\/)*lit-html\.js$/,
    from: /const (\w+)=\w+\.createElement\("template"\);return \1\.innerHTML=(\w+),\1\b/,
    to: 'return new DOMParser().parseFromString(`<template>${$2}</template>`,"text/html").querySelector("template")',
  },
  {
    // Preact sets it for whoever asks by dangerouslySetInnerHTML: nobody does here, and who tries sees the tags as text.
    file: /\/preact\/dist\/preact\.m?js$|\/preact\/dist\/preact\.module\.js$/,
    from: /(\w+)\.innerHTML=(\w+)\.__html/,
    to: '$1.textContent=$2.__html',
  },
  {
    // Zod looks whether it may compile its schemas: an extension may not.
    file: /\/zod\/v4\/core\/util\.js$/,
    from: /const F = Function;\s*new F\(""\);\s*return true;/,
    to: 'return false;',
  },
  {
    // And this is how it would.
    file: /\/zod\/v4\/core\/doc\.js$/,
    from: /const F = Function;[^]*?return factory\([^;]*;/,
    to: 'throw new Error("An extension may not compile code");',
  },
];

/**
 * Takes `innerHTML` and `eval` out of libraries: add-on stores warn of both, since they can't see that nothing of a page's
 * goes there. And code that does nothing, where every page would pay for it.
 */
export function mendLibraries(): Plugin {
  return {
    name: 'mingci:mend-libraries',
    apply: 'build',
    transform(code, id) {
      const mend = MENDS.find(({ file }) => file.test(id));
      if (!mend) return undefined;
      if (!mend.from.test(code)) this.error(`${id} is written another way now: look at build/mend-libraries.ts`);
      return { code: code.replace(mend.from, mend.to), map: null };
    },
  };
}
