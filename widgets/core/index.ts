/** The engine as published: `widgets/dist/core.js`. */
export { ActiveMark } from './page/active.ts';
export { type AnnotateOptions, type Annotation, annotate } from './page/annotate.ts';
export { boxesOf } from './page/boxes.ts';
export type { Density } from './page/density.ts';
export { type MeasureName, type Measures, measures } from './page/measure.ts';
export { hitAt, type Pointing } from './page/pointing.ts';
export { step } from './page/steps.ts';
export { createMatcher, type Matcher } from './text/matcher.ts';
export { createScanner, type Scanner } from './text/scanner.ts';
export { compile, type Table } from './text/table.ts';
export type { Guard, Hit, SurfaceInput, TermInput } from './text/types.ts';
