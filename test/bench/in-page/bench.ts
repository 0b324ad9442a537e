import { change } from './change.ts';
import { run } from './contenders.ts';
import { calm } from './frames.ts';
import { loadTable } from './matcher.ts';
import { storm } from './storm.ts';

/** The functions that suites call in the page. */
const bench = { calm, loadTable, run, change, storm };

export type PageBench = typeof bench;
Object.assign(globalThis, { bench });
