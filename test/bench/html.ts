import { REPORT } from './words.ts';

/** The report repeated `times` times, as HTML paragraphs with a link in each. */
export function reportPage(times: number): string {
  const paragraphs = REPORT.split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const middle = line.length >> 1;
      return `<p>${line.slice(0, middle)}<a href="#">${line.slice(middle, middle + 8)}</a>${line.slice(middle + 8)}</p>`;
    });
  return paragraphs.join('').repeat(times);
}

/** A page of `count` nodes, half of which are text nodes, half of which have a term. */
export function manyNodes(count: number): string {
  return '<p>建设港治谷</p><p>工作报告</p>'.repeat(count / 4);
}
