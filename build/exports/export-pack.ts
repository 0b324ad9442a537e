import type { Pack } from '../../data/schema/pack.ts';
import { ankiTsv } from '../../widgets/core/export/anki.ts';
import { observationsCsv, termsCsv } from './csv.ts';
import { schemaOrg } from './schema-org.ts';
import { skosJsonLd, turtle } from './skos.ts';
import { tbx } from './tbx.ts';
import { yomitanZip } from './yomitan.ts';

/** Exports a pack in every format: file name → content. The same pack gives the same bytes. */
export async function exportPack(pack: Pack): Promise<Map<string, string | Uint8Array>> {
  const skos = skosJsonLd(pack);
  const files = new Map<string, string | Uint8Array>([
    ['skos.jsonld', json(skos)],
    ['skos.ttl', await turtle(skos)],
    ['schema-org.jsonld', json(schemaOrg(pack))],
    ['terms.tbx', tbx(pack)],
    ['terms.csv', termsCsv(pack)],
    [`${pack.id}-yomitan.zip`, yomitanZip(pack)],
    [
      'anki.tsv',
      ankiTsv(
        pack.title.zh,
        pack.terms.map((term) => ({ pack, term })),
      ),
    ],
  ]);
  if (pack.indicators.length > 0) files.set('observations.csv', observationsCsv(pack));
  return files;
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
