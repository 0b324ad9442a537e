import { type Html, html } from './html.ts';

/** The ways to embed an element, by what the publisher has: a page, a module, a framework, no JavaScript, or no trust. */
export type Way = 'script' | 'esm' | 'react' | 'vue' | 'plain' | 'iframe';

/**
 * What differs from page to page, and what the reader of the gallery changes: written as `⟦base⟧` in a snippet.
 * `base`: address of the widgets' files. `site`: address of the gallery. `attributes`: of the element, each after a space.
 * `content`: what it holds. `id`: which term or indicator.
 */
export type Slot = 'base' | 'site' | 'attributes' | 'content' | 'id';

/** A file of the publisher's, or the part of one that is to be pasted. */
export interface SnippetFile {
  name: string;
  /** With slots. */
  text: string;
}

export interface Embeddable {
  tag: string;
  /** Of `bundle/mingci.js`. */
  integrity: string;
  /** Markup around the element, with `⟦element⟧` where it stands. */
  around?: string | undefined;
  /** What it holds, where that is more than the content itself: `<a href="…">⟦content⟧</a>`. */
  inside?: string | undefined;
  /** The same without JavaScript. */
  plain?: string | undefined;
  /** Where the pages made for frames are, from the gallery's root, and what such a frame is called. */
  frame?: { folder: string; title: string } | undefined;
}

/** What a publisher copies, by the way it is embedded, in the order in which it is offered. */
export function snippetsFor(it: Embeddable): Partial<Record<Way, SnippetFile[]>> {
  const element = `<${it.tag}⟦attributes⟧>${it.inside ?? '⟦content⟧'}</${it.tag}>`;
  const markup = (it.around ?? '⟦element⟧').replace('⟦element⟧', () => element);
  // Each element's file defines that element alone.
  const elements = new Set([...markup.matchAll(/<mingci-([a-z]+)/g)].map(([, name]) => name));
  const load = `import(/* @vite-ignore */ /* webpackIgnore: true */ '⟦base⟧mingci.js')`;
  return {
    script: [
      {
        name: 'page.html',
        text: `<script type="module" src="⟦base⟧bundle/mingci.js"
  integrity="${it.integrity}"
  crossorigin="anonymous"></script>

${markup}`,
      },
    ],
    esm: [
      { name: 'page.js', text: [...elements].map((name) => `import '⟦base⟧elements/${name}.js';`).join('\n') },
      { name: 'page.html', text: markup },
    ],
    react: [
      {
        name: 'Story.jsx',
        text: `import { useEffect } from 'react';

export default function Story() {
  useEffect(() => {
    ${load};
  }, []);
  return (
    <>
${indent(markup, 6)}
    </>
  );
}`,
      },
    ],
    vue: [
      {
        name: 'Story.vue',
        text: `<script setup>
import { onMounted } from 'vue';

onMounted(() => ${load});
</script>

<template>
${indent(markup, 2)}
</template>`,
      },
      {
        name: 'vite.config.js',
        text: `import vue from '@vitejs/plugin-vue';

const isCustomElement = (tag) => tag.startsWith('mingci-');

export default {
  plugins: [vue({ template: { compilerOptions: { isCustomElement } } })],
};`,
      },
    ],
    ...(it.plain && { plain: [{ name: 'page.html', text: it.plain }] }),
    ...(it.frame && {
      iframe: [
        {
          name: 'page.html',
          text: `<iframe class="mingci-frame" src="⟦site⟧${it.frame.folder}/⟦id⟧.html"
  title="${it.frame.title}" width="100%" height="420"></iframe>
<script type="module" src="⟦base⟧frames.js"></script>`,
        },
      ],
    }),
  };
}

function indent(text: string, spaces: number): string {
  return text.replace(/^(?=.)/gm, ' '.repeat(spaces));
}

/** The text to copy. */
export function fillSlots(text: string, values: Record<Slot, string>): string {
  return text.replace(/⟦(\w+)⟧/g, (_, slot: Slot) => values[slot]);
}

/** The text to show, in which each slot can be found and filled anew. */
export function slotted(text: string, values: Record<Slot, string>): Html {
  const pieces = text.split(/⟦(\w+)⟧/);
  return html`${pieces.map((piece, index) =>
    index % 2 === 0 ? piece : html`<span data-slot="${piece}">${values[piece as Slot]}</span>`,
  )}`;
}
