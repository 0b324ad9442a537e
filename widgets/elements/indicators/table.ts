import { html, nothing, type TemplateResult } from 'lit';
import type { Lang } from '../../core/card/model.ts';
import { contentLang, inLang } from '../../core/card/in-lang.ts';
import { listLabels } from '../../core/indicator/list-labels.ts';
import { figureOrders, type Order, pledgeOrders } from '../../core/indicator/order.ts';
import { periodText } from '../../core/indicator/period.ts';
import type { Figure, PledgePart } from '../../core/indicator/select.ts';
import { quoteTemplate } from '../indicator/evidence.ts';
import { mainTemplate, valueTemplate } from '../indicator/value.ts';
import { type FigureListing, type Listing, type PledgeListing, saidAbove } from './listing.ts';
import { statusTemplate } from './pledge-status.ts';

export interface Sorting {
  column: string;
  descending: boolean;
}

interface Column<Entry> {
  id: string;
  label: string;
  cell(entry: Entry): unknown;
  order?: Order<Entry>;
}

type Sort = (column: string) => void;

export function tableOf(listing: Listing, lang: Lang, sorting: Sorting | undefined, sort: Sort): TemplateResult {
  return listing.kind === 'pledges'
    ? pledgeTable(listing, lang, sorting, sort)
    : figureTable(listing, lang, sorting, sort);
}

function figureTable(listing: FigureListing, lang: Lang, sorting: Sorting | undefined, sort: Sort): TemplateResult {
  const words = listLabels[lang];
  const orders = figureOrders(lang);
  const said = saidAbove(listing);
  const columns: (Column<Figure> & { hidden?: boolean })[] = [
    {
      id: 'name',
      label: words.indicator,
      order: orders.name,
      cell: ({ indicator, observation }) =>
        name(inLang(indicator.name, lang), observation.qualifier && inLang(observation.qualifier, lang), lang),
    },
    { id: 'figure', label: words.figure, cell: (figure) => valueTemplate({ ...figure, lang }) },
    {
      id: 'period',
      label: words.period,
      order: orders.period,
      hidden: said.period,
      cell: ({ observation }) => periodText(observation.timePeriod, lang),
    },
    {
      id: 'status',
      label: words.kind,
      order: orders.status,
      hidden: said.status,
      cell: ({ observation }) => words.status[observation.obsStatus],
    },
    {
      id: 'theme',
      label: words.subject,
      order: orders.theme,
      hidden: said.theme,
      cell: ({ indicator }) => words.theme[indicator.theme] ?? indicator.theme,
    },
    { id: 'sentence', label: words.sentence, cell: (figure) => quoteTemplate({ ...figure, lang }) },
  ];
  return table(
    listing.figures,
    columns.filter(({ hidden }) => !hidden),
    sorting,
    sort,
  );
}

function pledgeTable({ parts }: PledgeListing, lang: Lang, sorting: Sorting | undefined, sort: Sort): TemplateResult {
  const words = listLabels[lang];
  const orders = pledgeOrders(lang);
  const columns: Column<PledgePart>[] = [
    {
      id: 'part',
      label: words.part,
      cell: ({ part }) => html`<span lang=${contentLang(lang)}>${lang === 'en' ? part.en : part.text}</span>`,
    },
    {
      id: 'pledge',
      label: words.pledgeName,
      order: orders.pledge,
      cell: ({ pledge }) =>
        html`<span class="ordinal">${pledge.number}</span> <span lang=${contentLang(lang)}>${inLang(pledge.title, lang)}</span>`,
    },
    {
      id: 'figure',
      label: words.figure,
      cell: ({ figure }) => (figure ? mainTemplate({ ...figure, lang }) : nothing),
    },
    { id: 'status', label: words.outcome, order: orders.status, cell: ({ part }) => statusTemplate(part.status, lang) },
  ];
  return table(parts, columns, sorting, sort);
}

/**
 * A table that becomes a list of entries if there is no room for columns. Roles are explicit, because a table with
 * another layout loses its own in some browsers (WebKit bug 205911).
 */
function table<Entry>(
  entries: readonly Entry[],
  columns: readonly Column<Entry>[],
  sorting: Sorting | undefined,
  sort: Sort,
): TemplateResult {
  return html`<table part="table" role="table" aria-labelledby="title">
    <thead role="rowgroup">
      <tr role="row">
        ${columns.map(({ id, label, order }) => {
          const here = sorting?.column === id;
          const direction = sorting?.descending ? 'descending' : 'ascending';
          return html`<th role="columnheader" scope="col" aria-sort=${here ? direction : nothing}>
            ${order ? html`<button class="sort" part="sort" @click=${() => sort(id)}>${label}<svg viewBox="0 0 8 12" aria-hidden="true"><path class="up" d="M4 1 7 5H1z" /><path class="down" d="M4 11 1 7h6z" /></svg></button>` : label}
          </th>`;
        })}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${sorted(entries, columns, sorting).map(
        (entry) => html`<tr role="row">
          ${columns.map(({ id, label, cell }, i) =>
            i === 0
              ? html`<th role="rowheader" scope="row" data-column=${id}>${cell(entry)}</th>`
              : html`<td role="cell" data-column=${id} data-label=${label}>${cell(entry)}</td>`,
          )}
        </tr>`,
      )}
    </tbody>
  </table>`;
}

/** Entries that are equal in the column keep their order. */
function sorted<Entry>(
  entries: readonly Entry[],
  columns: readonly Column<Entry>[],
  sorting: Sorting | undefined,
): readonly Entry[] {
  const order = columns.find(({ id }) => id === sorting?.column)?.order;
  if (!order) return entries;
  return entries.toSorted(sorting?.descending ? (a, b) => order(b, a) : order);
}

function name(text: string, qualifier: string | undefined, lang: Lang): TemplateResult {
  return html`<span class="name" lang=${contentLang(lang)}>${text}</span>${qualifier ? html` <small lang=${contentLang(lang)}>${qualifier}</small>` : nothing}`;
}
