import type { Attribute } from 'custom-elements-manifest/schema';
import { doc } from './element-types.ts';
import type { ElementDoc } from './manifest.ts';

type Elements = readonly ElementDoc[];

/** Types for templates in React 19 (`react.d.ts`), Vue 3 and Svelte 5: elements, attributes and listeners. */
export function frameworkTypes(elements: Elements): Map<string, string> {
  return new Map([
    ['attributes.d.ts', attributeTypes(elements)],
    ['react.d.ts', reactTypes(elements)],
    ['vue.d.ts', vueTypes(elements)],
    ['svelte.d.ts', svelteTypes(elements)],
  ]);
}

function attributeTypes(elements: Elements): string {
  return elements
    .map(({ name, tagName, attributes = [] }) => {
      const lines = attributes.map((each) => `${doc(each.description, '  ')}  ${each.name}?: ${valueType(each)};\n`);
      return `/** Attributes of \`<${tagName}>\`. */\nexport interface ${name}Attributes {\n${lines.join('')}}\n`;
    })
    .join('\n');
}

function valueType({ type }: Attribute): string {
  return `${type?.text ?? 'string'} | undefined`;
}

function reactTypes(elements: Elements): string {
  return declaration('react', elements, {
    imports: "import type { DetailedHTMLProps, HTMLAttributes } from 'react';",
    open: '  namespace JSX {\n    interface IntrinsicElements {',
    line: ({ name, tagName }, events) =>
      `      '${tagName}': Omit<DetailedHTMLProps<HTMLAttributes<${name}>, ${name}>, keyof ${name}Attributes> &
        ${name}Attributes & { class?: string | undefined } & ${listeners('on', events)};`,
    close: '    }\n  }',
  });
}

function vueTypes(elements: Elements): string {
  return declaration('vue', elements, {
    imports: "import type { DefineComponent, HTMLAttributes } from 'vue';",
    open: '  interface GlobalComponents {',
    line: ({ name, tagName }, events) =>
      `    '${tagName}': DefineComponent<
      Omit<HTMLAttributes, keyof ${name}Attributes> & ${name}Attributes & ${listeners('onM', events)}
    >;`,
    close: '  }',
  });
}

function svelteTypes(elements: Elements): string {
  return declaration('svelte/elements', elements, {
    imports: "import type { HTMLAttributes } from 'svelte/elements';",
    open: '  interface SvelteHTMLElements {',
    line: ({ name, tagName }, events) =>
      `    '${tagName}': Omit<HTMLAttributes<${name}>, keyof ${name}Attributes> & ${name}Attributes & ${listeners('on', events)};`,
    close: '  }',
  });
}

interface Form {
  imports: string;
  open: string;
  line(element: ElementDoc, events: readonly string[]): string;
  close: string;
}

function declaration(module: string, elements: Elements, form: Form): string {
  const names = elements.map(({ name }) => `${name}Attributes`).join(', ');
  return `${form.imports}
import type { ${names} } from './attributes.js';
${elements.map(({ name, tagName }) => `import type { ${name} } from './elements/${fileOf(tagName)}.js';`).join('\n')}
import './types/elements/shared/events.js';

declare module '${module}' {
${form.open}
${elements
  .map((element) =>
    form.line(
      element,
      (element.events ?? []).map(({ name }) => name),
    ),
  )
  .join('\n')}
${form.close}
}
`;
}

/** `onM` is for Vue, where a listener to `mingci-open` is the property `onMingciOpen`. */
function listeners(prefix: 'on' | 'onM', events: readonly string[]): string {
  const lines = events.map((event) => {
    const camel = event.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()).slice(1);
    const name = prefix === 'on' ? `'on${event}'` : `${prefix}${camel}`;
    return `${name}?: ((event: HTMLElementEventMap['${event}']) => void) | undefined`;
  });
  return `{ ${lines.join('; ')} }`;
}

/** `mingci-term` is in `elements/term.js`. */
export function fileOf(tagName: string): string {
  return tagName.replace('mingci-', '');
}
