import { describe, expect, test } from 'vitest';
import { examplePack, UNITS } from '../data/pack.fixture.ts';
import { formatProblem } from '../data/problem.ts';
import type { PackFolder } from '../data/read-pack.ts';
import { checkData } from './check-data.ts';
import { formatReport } from './report.ts';

const complaints = (folder: PackFolder) => checkData([folder], UNITS).problems.map(formatProblem).join('\n');
const withFile = ({ name, files }: PackFolder, path: string, text: string): PackFolder => ({
  name,
  files: new Map([...files, [path, text]]),
});

const QUOTE = "figure: 290余条\n      quote: { document: report, text: '完成道路综合整治290余条' }";

test('a valid pack has no problem, and its table is readable', () => {
  expect(formatReport(checkData([examplePack()], UNITS))).toMatchSnapshot();
});

// Each case breaks one thing: [what, file, words of the example, their replacement].
describe('what a curator is told', () => {
  const indicators = 'indicators/all.yaml';
  test.each([
    ['a number typed wrong', indicators, 'value: 270', 'value: 207'],
    ['a power of ten too many', indicators, 'unitMult: 4', 'unitMult: 8'],
    ['a range typed wrong', indicators, 'range: [3, 5]', 'range: [3, 6]'],
    ['a range given as a value', indicators, 'range: [3, 5]', 'value: 3'],
    ['a comparator left out', indicators, "comparator: '>'", "comparator: '='"],
    ['a target called actual', indicators, 'obsStatus: target', 'obsStatus: actual'],
    ['a result called a target', indicators, 'obsStatus: actual', 'obsStatus: target'],
    ['an estimate that nothing calls one', indicators, 'obsStatus: actual', 'obsStatus: estimate'],
    ['a unit that the figure has not', indicators, 'unitMeasure: percent', 'unitMeasure: road'],
    ['percent where there is none', indicators, 'unitMeasure: platform', 'unitMeasure: percent'],
    ['a figure that cuts a number', indicators, 'figure: 1000个以上', 'figure: 000个以上'],
    [
      'a quote that cuts a number',
      indicators,
      QUOTE,
      QUOTE.replace('290余条', '90余条').replace('完成道路综合整治290余条', '90余条'),
    ],
    ['a figure without number', indicators, 'figure: 270家', 'figure: 高新技术企业'],
    ['a verb that is not there', indicators, 'verb: 完成', 'verb: 力争'],
    ['a surface that stands unguarded in no sentence', 'contexts.yaml', '产业的1+6+N布局', '产业的1+7+N布局'],
    ['a longer surface that hides the guarded one', 'contexts.yaml', '构建1+6+N的体系', '构建1+6+N体系'],
    ['a guard that lets too much through', 'contexts.yaml', '1+6+N等于几', '1+6+N产业等于几'],
    ['a no sentence without the surface', 'contexts.yaml', '1+6+N等于几', '等于几'],
    ['contexts of no surface', 'contexts.yaml', 'surface: 1+6+N', 'surface: 1+7+N'],
    ['too few sentences', 'contexts.yaml', '[构建1+6+N的体系, ', '['],
    ['an exclusion of words that are not there', 'not-figures.yaml', '1.“', '3.“'],
    ['an exclusion of words without numeral', 'not-figures.yaml', "'2.新增'", '新增'],
  ])('of %s', (_, file, words, others) => {
    expect(complaints(examplePack({ [file]: [words, others] }))).toMatchSnapshot();
  });

  test('of phrases and numerals that nothing explains', () => {
    expect(complaints(withoutShorthand())).toMatchSnapshot();
  });

  test('of a guard that is not tried', () => {
    expect(complaints(withFile(examplePack(), 'contexts.yaml', ''))).toMatchSnapshot();
  });

  test('of exclusions that nothing needs', () => {
    const text =
      '- { phrase: 1+6+N, reason: 口号 }\n- { phrase: 3+N, reason: 口号 }\n- { phrase: “3+N”, reason: 口号 }\n';
    expect(complaints(withFile(examplePack(), 'not-terms.yaml', text))).toMatchSnapshot();
  });
});

test('an exclusion accounts for a phrase and for the numerals in it', () => {
  const [open] = checkData([withoutShorthand()], UNITS).packs;
  expect(open).toMatchObject({
    phrases: { covered: 3, excluded: 0, total: 4 },
    numerals: { covered: 10, excluded: 2 },
  });
  const excluded = withFile(withoutShorthand(), 'not-terms.yaml', '- { phrase: 1+6+N, reason: 口号 }');
  const [closed] = checkData([excluded], UNITS).packs;
  expect(closed).toMatchObject({
    phrases: { covered: 3, excluded: 1, total: 4, problems: [] },
    numerals: { covered: 10, excluded: 6, total: 16, problems: [] },
  });
});

test('an exclusion may apply to every occurrence', () => {
  const text = "- { text: '1.“', reason: 条目编号 }\n- { text: '新增', every: true, reason: 动词 }\n";
  const found = complaints(withFile(examplePack(), 'not-figures.yaml', text));
  expect(found).toContain('“新增” has no numeral that needs a reason');
  expect(found).toContain('2 is not accounted for');
});

/** The example with its shorthand written differently, so that nothing explains the document’s “1+6+N”. */
function withoutShorthand(): PackFolder {
  const words = 'headword: “1+6+N”体系\n  surfaces:\n    - text: 1+6+N\n';
  const others = 'headword: 一加六体系\n  surfaces:\n    - text: 一加六\n';
  return withFile(examplePack({ 'terms/all.yaml': [words, others] }), 'contexts.yaml', '');
}
