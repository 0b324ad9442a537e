// Code that the package's types accept, and mistakes that they reject. Compiled, never run.

import { annotate, compile, createMatcher } from 'mingci/core.js';
import type { MingciEvents } from 'mingci';
import type { SvelteHTMLElements } from 'svelte/elements';
import type { GlobalComponents } from 'vue';

const term = document.createElement('mingci-term');
const key: string | undefined = term.key;
term.addEventListener('mingci-close', ({ detail: { reason } }) => console.log(reason === 'escape', key));
export const opened: MingciEvents['mingci-open'] = { key: 'shibei-2021/gang-zhi-gu', by: 'tap' };

const indicator = document.createElement('mingci-indicator');
indicator.display = 'card';
// @ts-expect-error there is no such display
indicator.display = 'pie';

const guard = { before: { none: ['非'] } };
const matcher = createMatcher(compile(['港治谷', { id: 'm2', surfaces: [{ text: 'M2', guard }] }]));
export const marks: number = annotate(document, matcher, { density: 'section' }).size;

type VueProps<Tag extends keyof GlobalComponents> = InstanceType<GlobalComponents[Tag]>['$props'];
export const inVue: VueProps<'mingci-term'> = { term: 'a', class: 'b', onMingciOpen: ({ detail }) => detail.by };
// @ts-expect-error a term is a string
export const wrongInVue: VueProps<'mingci-term'> = { term: 1 };

type InSvelte = SvelteHTMLElements['mingci-indicator'];
export const inSvelte: InSvelte = { display: 'row', class: 'b', 'onmingci-error': ({ detail }) => detail.message };
// @ts-expect-error there is no such display
export const wrongInSvelte: InSvelte = { display: 'pie' };
