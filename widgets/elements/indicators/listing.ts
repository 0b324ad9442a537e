import type { Lang } from '../../core/card/model.ts';
import { inLang } from '../../core/card/in-lang.ts';
import { listLabels } from '../../core/indicator/list-labels.ts';
import { periodText } from '../../core/indicator/period.ts';
import { type Figure, type PledgePart, type Wish, wordsIn } from '../../core/indicator/select.ts';

/** The content of a list: figures or parts of pledges, each with its pack, and what was asked for. */
export type Listing = FigureListing | PledgeListing;

export interface FigureListing {
  kind: 'indicators';
  wish: Wish;
  figures: readonly Figure[];
}

export interface PledgeListing {
  kind: 'pledges';
  wish: Wish;
  parts: readonly PledgePart[];
}

/** The default title of a list: 2021年目标, 经济、开放, 2021 · Target, 办实事承诺. */
export function titleOf({ kind, wish }: Listing, lang: Lang): string {
  const words = listLabels[lang];
  if (kind === 'pledges') return words.pledges;
  const statuses: Record<string, string> = words.status;
  const parts = [
    wordsIn(wish.period).map((period) => periodText(period, lang)),
    wordsIn(wish.theme).map((theme) => words.theme[theme] ?? theme),
    wordsIn(wish.status).map((status) => statuses[status] ?? status),
  ];
  const named = parts.map((each) => each.join(words.list)).filter(Boolean);
  return named.length > 0 ? named.join(words.between) : words.indicators;
}

/** The number of items in a list: 共46项. */
export function countOf(listing: Listing, lang: Lang): string {
  const words = listLabels[lang];
  return listing.kind === 'pledges' ? words.parts(listing.parts.length) : words.count(listing.figures.length);
}

/** 2021年青岛市市北区政府工作报告，2021年1月6日: each document that the list draws on, once. */
export function sourcesOf(listing: Listing, lang: Lang): string[] {
  const places =
    listing.kind === 'pledges'
      ? listing.parts.map(({ facts, pledge }) => ({ facts, evidence: pledge.evidence }))
      : listing.figures.map(({ facts, observation }) => ({ facts, evidence: observation.evidence }));
  const sources = places.flatMap(({ facts, evidence }) =>
    facts.documents
      .filter(({ id }) => id === evidence.document)
      .map(({ title, date }) => `${inLang(title, lang)}${listLabels[lang].comma}${periodText(date, lang)}`),
  );
  return [...new Set(sources)];
}

/** What the title says about all figures, so that it need not be said of each. */
export function saidAbove({ wish }: Listing): Record<'period' | 'status' | 'theme', boolean> {
  const one = (words: string | null | undefined) => wordsIn(words).length === 1;
  return { period: one(wish.period), status: one(wish.status), theme: one(wish.theme) };
}

/** Items grouped by key, in the order of first appearance. */
export function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): [string, Item[]][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups];
}
