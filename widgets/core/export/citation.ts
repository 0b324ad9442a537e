import type { Definition, Observation, Pack } from '../../../data/schema/pack.ts';

/** Cites a place in a pack's document: 2021年青岛市市北区政府工作报告 · 附件1. */
export function cite(
  pack: Pick<Pack, 'id' | 'documents'>,
  evidence: Observation['evidence'],
  lang: 'zh' | 'en' = 'zh',
): string {
  const document = pack.documents.find(({ id }) => id === evidence.document);
  if (!document) throw new Error(`pack ${pack.id} has no document “${evidence.document}”`);
  const section = document.sections.find(({ id }) => id === evidence.section);
  return [document.title[lang], section?.label[lang]].filter((part) => part !== undefined).join(' · ');
}

/** Cites what a definition rests on: its place in a document, or the sources it names. */
export function citeDefinition(pack: Pack, { evidence, sources }: Definition): string {
  if (evidence) return cite(pack, evidence);
  return (sources ?? []).map(({ title, url }) => (url ? `${title} ${url}` : title)).join('; ');
}
