import { sha256 } from './pack-document.ts';
import type { PackFolder } from './read-pack.ts';

/** A small pack with one of everything. */
export const REPORT = `示例区政府工作报告
一、工作回顾
全区新增高新技术企业270家,引进各类人才13.7万人。完成道路综合整治290余条。
二、工作安排
加快构建“1+6+N”体系,打造3-5个平台,到2025年,力争生产总值增长7%左右。
附件
1.“1+6+N”体系:“1”,即邮轮港;“6”,即六个集聚区;“N”,即其他空间。
2.新增停车位1000个以上。
`;

const PACK = `id: example
title: { zh: 示例, en: Example }
version: 1.0.0
language: zh-Hans
licence: { editorial: CC-BY-4.0 }
documents:
  - id: report
    file: report.txt
    sha256: ${sha256(REPORT)}
    title: { zh: 示例区政府工作报告, en: Work report of an example district }
    issuer: { zh: 示例区人民政府, en: Government of an example district }
    date: 2021-01-06
    sections:
      - { id: review, label: { zh: 一、工作回顾, en: 1. Review }, starts: 一、工作回顾, obsStatus: [actual, estimate] }
      - { id: plan, label: { zh: 二、工作安排, en: 2. Plan }, starts: 二、工作安排 }
      - { id: annex, label: { zh: 附件, en: Annex }, starts: 附件 }
    url: https://www.example.gov.cn/report.html
`;

const TERMS = `- id: one-six-n
  headword: “1+6+N”体系
  surfaces:
    - text: 1+6+N
      guard: { near: { any: [体系, 产业] } }
  gloss: { zh: 一个邮轮港、六个集聚区和其他空间。, en: 'A cruise port, six clusters and the rest.' }
  english: { text: '“1+6+N” system', basis: editorial }
  category: industry
  definitions:
    - provenance: official
      quote: { document: report, text: '“1”,即邮轮港;“6”,即六个集聚区;“N”,即其他空间。' }
  parts:
    - { label: '1', means: 邮轮港 }
    - { label: '6', means: 六个集聚区 }
    - { label: N, means: 其他空间 }
  related: [high-tech]
- id: high-tech
  headword: 高新技术企业
  gloss: { zh: 经认定、持续做研发的企业。, en: A company recognised for its research. }
  english: { text: high and new technology enterprise, basis: sourced }
  category: innovation
  definitions:
    - provenance: editorial
      text: 经认定的、持续进行研究开发的企业。
      en: A company that does research and is recognised for it.
      sources: [{ title: 高新技术企业认定管理办法, url: 'https://example.com/a?b=1&c=2' }]
`;

const observation = (value: string, unit: string, figure: string, text: string, more = ''): string => `
    - refArea: shibei
      timePeriod: '2025'
      ${value}
      unitMeasure: ${unit}
      obsStatus: actual
      figure: ${figure}
      quote: { document: report, text: '${text}' }${more}`;

const INDICATORS = `- id: high-tech-enterprises
  name: { zh: 高新技术企业数, en: High-tech enterprises }
  description: { zh: 新增的数量。, en: How many were added. }
  direction: up
  theme: innovation
  related: [high-tech]
  observations:${observation('value: 270', 'company', '270家', '全区新增高新技术企业270家')}
- id: talent
  name: { zh: 引进人才, en: Talent }
  description: { zh: 引进的人数。, en: People brought in. }
  direction: up
  theme: innovation
  observations:${observation('value: 13.7', 'person', '13.7万人', '引进各类人才13.7万人', '\n      unitMult: 4')}
- id: works
  name: { zh: 工程, en: Works }
  description: { zh: 工程的数量。, en: How many works. }
  direction: up
  theme: city
  observations:${[
    observation(
      'value: 290',
      'road',
      '290余条',
      '完成道路综合整治290余条',
      "\n      comparator: '>'\n      verb: 完成",
    ),
    observation('range: [3, 5]', 'platform', '3-5个', '打造3-5个平台'),
    observation('value: 1000', 'space', '1000个以上', '新增停车位1000个以上', '\n      comparator: ≥').replace(
      'actual',
      'commitment',
    ),
    observation('value: 7', 'percent', '7%左右', '到2025年,力争生产总值增长7%左右', '\n      comparator: ≈').replace(
      'actual',
      'target',
    ),
  ].join('')}
`;

const PLEDGES = `- id: parking
  number: 1
  quote: { document: report, text: 新增停车位1000个以上。 }
  title: { zh: 停车, en: Parking }
  parts:
    - { text: 新增停车位1000个以上, en: Add 1000 parking spaces or more, indicator: works, status: not-reported }
`;

const CONTEXTS = `- term: one-six-n
  surface: 1+6+N
  yes: [构建1+6+N的体系, 产业的1+6+N布局, “1+6+N”产业载体]
  no: [1+6+N等于几, 学校的1+6+N课程, 这道题是1+6+N]
`;

export const UNITS = `company: { zh: 家, en: companies }
person: { zh: 人, en: people }
road: { zh: 条道路, en: roads }
platform: { zh: 个平台, en: platforms }
space: { zh: 个, en: spaces }
percent: { zh: '%', en: percent }
`;

/** The pack's folder. `changes` replaces words in its files: path → [words, replacement]. */
export function examplePack(changes: Record<string, readonly [string, string]> = {}): PackFolder {
  const files = new Map([
    ['pack.yaml', PACK],
    ['report.txt', REPORT],
    ['terms/all.yaml', TERMS],
    ['indicators/all.yaml', INDICATORS],
    ['pledges.yaml', PLEDGES],
    ['contexts.yaml', CONTEXTS],
    ['not-figures.yaml', `- { text: '1.“', reason: 条目编号 }\n- { text: '2.新增', reason: 条目编号 }\n`],
  ]);
  for (const [path, [words, others]] of Object.entries(changes)) {
    const text = files.get(path) ?? '';
    if (!text.includes(words)) throw new Error(`${path} of the example has no “${words}”`);
    files.set(path, text.replace(words, others));
  }
  return { name: 'data/packs/example', files };
}
