import { readFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Indicator, Observation, Pack, Term } from '../../data/schema/pack.ts';
import type { Package } from 'custom-elements-manifest/schema';
import { DEFAULT_PACKS } from '../data/default-table.ts';
import type { Locale } from './locale.ts';

/** The data for the gallery, from earlier build steps. */
export interface GallerySource {
  packs: readonly Pack[];
  manifest: Package;
  /** The hash of `bundle/mingci.js`, for `<script integrity>`. */
  integrity: string;
}

/** @param dist the folder of the built widgets */
export async function readSource(dist: string): Promise<GallerySource> {
  const json = async (file: string) => JSON.parse(await readFile(join(dist, file), 'utf8'));
  const bundle = await readFile(join(dist, 'bundle/mingci.js'));
  return {
    packs: await Promise.all(DEFAULT_PACKS.map((id) => json(`packs/${id}.json`) as Promise<Pack>)),
    manifest: (await json('custom-elements.json')) as Package,
    integrity: `sha384-${createHash('sha384').update(bundle).digest('base64')}`,
  };
}

export interface TermEntry {
  pack: Pack;
  term: Term;
}

export interface IndicatorEntry {
  pack: Pack;
  indicator: Indicator;
}

/** Finds a term by id in the first pack that has it, as the elements do. */
export function termOf({ packs }: GallerySource, id: string): TermEntry {
  for (const pack of packs) {
    const term = pack.terms.find((candidate) => candidate.id === id);
    if (term) return { pack, term };
  }
  throw new Error(
    `The gallery shows the term “${id}”, but no pack has it: choose another in build/gallery/elements.ts`,
  );
}

export function indicatorOf({ packs }: GallerySource, id: string): IndicatorEntry {
  for (const pack of packs) {
    const indicator = pack.indicators.find((candidate) => candidate.id === id);
    if (indicator) return { pack, indicator };
  }
  throw new Error(
    `The gallery shows the indicator “${id}”, but no pack has it: choose another in build/gallery/elements.ts`,
  );
}

/** Where something is quoted from, in words for readers: document, section, date. */
export function placeOf(pack: Pack, { document: id, section }: Observation['evidence'], locale: Locale) {
  const document = pack.documents.find((candidate) => candidate.id === id);
  if (!document) throw new Error(`${pack.id} has no document ${id}`);
  const label = document.sections.find((candidate) => candidate.id === section)?.label[locale];
  return { title: document.title[locale], ...(label && { section: label }), date: document.date };
}
