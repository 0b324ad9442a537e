import { readdirSync, readFileSync } from 'node:fs';
import type { TermInput } from '../../widgets/core/text/types.ts';

export interface ConformanceCase {
  file: string;
  name: string;
  terms: TermInput[];
  text?: string;
  html?: string;
  hits: { term: string; text: string; start?: number; end?: number }[];
}

/** All cases from all JSON files in this folder. */
export function conformanceCases(): ConformanceCase[] {
  return readdirSync(import.meta.dirname)
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) => {
      const { terms, cases } = JSON.parse(readFileSync(`${import.meta.dirname}/${file}`, 'utf8')) as {
        terms?: TermInput[];
        cases: (Omit<ConformanceCase, 'file' | 'terms'> & { terms?: TermInput[] })[];
      };
      return cases.map((each) => Object.assign({ file, terms: terms ?? [] }, each));
    });
}
