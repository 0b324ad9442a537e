import type { Pack } from '../../data/schema/pack.ts';
import type { Facts } from '../../widgets/core/export/facts.ts';
import type { IndexFile } from '../../widgets/core/pack/format.ts';
import { type Files, named } from './named.ts';

/**
 * A pack's figures as pages load them: one file with all of them, one per indicator, and an index of these files. The
 * index is written twice: as `indicators.json`, for pages that only show figures, and under the name that `marks.json`
 * refers to.
 */
export function splitFigures(pack: Pack): { files: Files; index: string } {
  const files: Files = new Map();
  const put = (folder: string, [name, content]: [string, string]): string => {
    files.set(`${folder}${name}`, content);
    return `${folder}${name}`;
  };
  const index: IndexFile = {
    format: 'mingci-indicators/1',
    id: pack.id,
    all: put('', named('figures', factsOf(pack))),
    indicators: Object.fromEntries(
      pack.indicators.map((indicator) => [
        indicator.id,
        put('indicators/', named(indicator.id, only(pack, indicator))),
      ]),
    ),
  };
  const [name, content] = named('indicators', index);
  files.set('indicators.json', content);
  return { files, index: put('', [name, content]) };
}

function factsOf({ id, title, language, licence, units, documents, indicators, pledges }: Pack): Facts {
  return { id, title, language, licence, units, documents, indicators, pledges };
}

/** One indicator with what it needs: its units, and its documents with the sections cited. */
function only(pack: Pack, indicator: Pack['indicators'][number]): Facts {
  const { observations } = indicator;
  const units = new Set(observations.map(({ unitMeasure }) => unitMeasure));
  const documents = pack.documents.flatMap((document) => {
    const spans = observations.flatMap(({ evidence }) => (evidence.document === document.id ? [evidence.section] : []));
    const sections = document.sections.filter(({ id }) => spans.includes(id));
    return spans.length > 0 ? [{ ...document, sections }] : [];
  });
  return {
    ...factsOf(pack),
    units: Object.fromEntries(Object.entries(pack.units).filter(([unit]) => units.has(unit))),
    documents,
    indicators: [indicator],
    pledges: [],
  };
}
