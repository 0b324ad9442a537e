import { csv } from '../../core/export/csv.ts';
import { observationRecord } from '../../core/export/observation-record.ts';
import { pledgeRecord } from '../../core/export/pledge-record.ts';
import { type Listing, sourcesOf, titleOf } from './listing.ts';

function records(listing: Listing): Record<string, string | number | undefined>[] {
  return listing.kind === 'pledges'
    ? listing.parts.map((part) => pledgeRecord(part.facts, part))
    : listing.figures.map(({ facts, indicator, observation }) => observationRecord(facts, indicator, observation));
}

/** The content of a list, for spreadsheets. */
export function listingCsv(listing: Listing): string {
  const rows = records(listing);
  return csv([Object.keys(rows[0] ?? {}), ...rows.map((row) => Object.values(row))]);
}

/** The same for programs, with title and source. */
export function listingJson(listing: Listing): string {
  const title = titleOf(listing, 'zh-Hans');
  return `${JSON.stringify({ title, source: sourcesOf(listing, 'zh-Hans'), records: records(listing) }, null, 2)}\n`;
}

const TYPES = { csv: 'text/csv', json: 'application/json' };

/** The content of a list, as a file. */
export function fileOf(listing: Listing, format: keyof typeof TYPES): Blob {
  const content = format === 'csv' ? listingCsv(listing) : listingJson(listing);
  return new Blob([content], { type: `${TYPES[format]};charset=utf-8` });
}
