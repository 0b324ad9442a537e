import { type Html, html } from './html.ts';

/** The ways to embed an element: in a page, a module, a framework, without JavaScript, or isolated in a frame. */
export type Way = 'script' | 'esm' | 'react' | 'vue' | 'plain' | 'iframe';

/**
 * A placeholder in a snippet, written as `⟦base⟧`, for what differs between pages or can be changed in the gallery.
 * `base`: address of the widgets' files. `site`: address of the gallery. `attributes`: of the element, each after a
 * space. `content`: of the element. `id`: of the term or indicator.
 */
export type Slot = 'base' | 'site' | 'attributes' | 'content' | 'id';

/** A file for the publisher, or a part to paste into one. */
export interface SnippetFile {
  name: string;
  /** The text, with slots. */
  text: string;
}

export interface Embeddable {
  tag: string;
  /** The integrity hash of `bundle/mingci.js`. */
  integrity: string;
  /** Markup around the element, whose place is `⟦element⟧`. */
  around?: string | undefined;
  /** Markup around the content, if any: `<a href="…">⟦content⟧</a>`. */
  inside?: string | undefined;
  /** The same without JavaScript. */
  plain?: string | undefined;
  /** The folder of the pages for frames, from the gallery's root, and the title of such a frame. */
  frame?: { folder: string; title: string } | undefined;
}

/** The code to copy for each way to embed the element, in the order in which they are offered. */
export function snippetsFor(it: Embeddable): Partial<Record<Way, SnippetFile[]>> {
  const element = `<${it.tag}⟦attributes⟧>${it.inside ?? '⟦content⟧'}</${it.tag}>`;
  const markup = (it.around ?? '⟦element⟧').replace('⟦element⟧', () => element);
  // Each element's file defines only that element.
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

/** Fills the slots: the text to copy. */
export function fillSlots(text: string, values: Record<Slot, string>): string {
  return text.replace(/⟦(\w+)⟧/g, (_, slot: Slot) => values[slot]);
}

/** The text to show, with each slot in an element, so that a script can update it. */
export function slotted(text: string, values: Record<Slot, string>): Html {
  const pieces = text.split(/⟦(\w+)⟧/);
  return html`${pieces.map((piece, index) =>
    index % 2 === 0 ? piece : html`<span data-slot="${piece}">${values[piece as Slot]}</span>`,
  )}`;
}
