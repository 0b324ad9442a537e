import type { Lang } from '../../core/card/model.ts';
import { inLang } from '../../core/card/in-lang.ts';
import type { Theme } from '../../core/card/tokens.ts';
import { told } from '../../core/indicator/alternative.ts';
import { listLabels } from '../../core/indicator/list-labels.ts';
import type { Sheet } from '../../core/indicator/picture.ts';
import { drawPng } from './draw.ts';
import { asideOf } from './grid.ts';
import { grouped, type Listing, sourcesOf } from './listing.ts';

/** The content of a list, as a PNG that names its source. Rejects if the browser does not let one be drawn. */
export async function imageOf(
  listing: Listing,
  title: string,
  { lang, font, theme }: { lang: Lang; font: string; theme: Theme },
): Promise<Blob> {
  return drawPng(sheetOf(listing, title, lang), font, theme);
}

function sheetOf(listing: Listing, title: string, lang: Lang): Sheet {
  const words = listLabels[lang];
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
