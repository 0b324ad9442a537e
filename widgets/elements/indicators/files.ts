import type { Lang } from '../../core/card/model.ts';
import { inLang } from '../../core/card/in-lang.ts';
import { csv } from '../../core/export/csv.ts';
import { observationRecord } from '../../core/export/observation-record.ts';
import { pledgeRecord } from '../../core/export/pledge-record.ts';
import { told } from '../../core/indicator/alternative.ts';
import { indicatorLabels } from '../../core/indicator/labels.ts';
import type { Sheet } from '../../core/indicator/picture.ts';
import { asideOf } from './grid.ts';
import { grouped, type Listing, sourcesOf, titleOf } from './listing.ts';

function records(listing: Listing): Record<string, string | number | undefined>[] {
  return listing.kind === 'pledges'
    ? listing.parts.map((part) => pledgeRecord(part.facts, part))
    : listing.figures.map(({ facts, indicator, observation }) => observationRecord(facts, indicator, observation));
}

/** What a list shows, for spreadsheets. */
export function listingCsv(listing: Listing): string {
  const rows = records(listing);
  return csv([Object.keys(rows[0] ?? {}), ...rows.map((row) => Object.values(row))]);
}

/** The same for programs, with what it is and where it is from. */
export function listingJson(listing: Listing): string {
  const title = titleOf(listing, 'zh-Hans');
  return `${JSON.stringify({ title, source: sourcesOf(listing, 'zh-Hans'), records: records(listing) }, null, 2)}\n`;
}

/** The same as it is drawn. */
export function listingSheet(listing: Listing, title: string, lang: Lang): Sheet {
  const words = indicatorLabels[lang];
  const source = `${words.source}${words.colon}${sourcesOf(listing, lang).join(words.and)}`;
  if (listing.kind === 'pledges') {
    const pledges = grouped(listing.parts, ({ pledge }) => `${pledge.number}  ${inLang(pledge.title, lang)}`);
    const groups = pledges.map(([heading, parts]) => ({
      heading,
      rows: parts.map(({ part }) => ({
        name: lang === 'en' ? part.en : part.text,
        figure: words.pledge[part.status],
        aside: '',
      })),
    }));
    return { title, groups, source };
  }
  const themes = grouped(listing.figures, ({ indicator }) => indicator.theme);
  const groups = themes.map(([theme, figures]) => ({
    heading: themes.length > 1 ? (words.theme[theme] ?? theme) : undefined,
    rows: figures.map((figure) => ({
      name: inLang(figure.indicator.name, lang),
      figure: told(figure.observation, figure.facts.units[figure.observation.unitMeasure], lang),
      aside: asideOf(figure, listing, lang).join(' · '),
    })),
  }));
  return { title, groups, source };
}
