import type { Plugin } from 'vite';

interface Mend {
  file: RegExp;
  from: RegExp;
  to: string;
}

const MENDS: readonly Mend[] = [
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
];

/** Takes `innerHTML` out of libraries: stores warn of it, since they can't see that nothing of a page's goes there. */
export function noInnerHtml(): Plugin {
  return {
    name: 'mingci:no-inner-html',
    apply: 'build',
    transform(code, id) {
      const mend = MENDS.find(({ file }) => file.test(id));
      if (!mend) return undefined;
      if (!mend.from.test(code)) this.error(`${id} uses innerHTML in another way now: look at build/no-inner-html.ts`);
      return { code: code.replace(mend.from, mend.to), map: null };
    },
  };
}
