/** What one thing may weigh that readers have to wait for. */
export interface Budget {
  what: string;
  /** Files of which it is made, as globs from the root, with all that they import statically. */
  files: readonly string[];
  /** Files that are there already when it comes, with all that they import statically: not counted again. */
  besides?: readonly string[];
  /** Leaves out long strings of base64: data that lies in a file beside its code, and has a row of its own. */
  codeOnly?: true;
  /** In kB of 1,000 bytes, each file packed by gzip at level 9, as servers send it. */
  limit: number;
}

/** Every budget of the project. The build fails on overrun, and writes the table into docs/size.md. */
export const BUDGETS: readonly Budget[] = [
  { what: '`mingci.js`, the loader', files: ['widgets/dist/mingci.js'], limit: 1.5 },
  {
    what: '`<mingci-term>` with Lit, before a card is opened',
    files: ['widgets/dist/elements/term.js'],
    limit: 13,
  },
  {
    what: '… its card with positioning, when a pointer or the focus first reaches a term',
    files: ['widgets/dist/chunks/card-*.js'],
    besides: ['widgets/dist/elements/term.js'],
    limit: 18.5,
  },
  {
    what: '`<mingci-article>` with the engine, more than `<mingci-term>`',
    files: ['widgets/dist/elements/article.js', 'widgets/dist/chunks/matcher-*.js'],
    besides: ['widgets/dist/elements/term.js'],
    limit: 14,
  },
  {
    what: '… its notes for paper, when the text is marked',
    files: ['widgets/dist/chunks/notes-*.js'],
    besides: ['widgets/dist/elements/article.js'],
    limit: 1,
  },
  {
    what: '`<mingci-glossary>`, more than `<mingci-term>` and its card',
    files: ['widgets/dist/elements/glossary.js'],
    besides: ['widgets/dist/elements/term.js', 'widgets/dist/chunks/card-*.js'],
    limit: 8,
  },
  {
    what: '… its search with Fuse, and what shows results, when somebody goes to search',
    files: ['widgets/dist/chunks/results-*.js'],
    besides: ['widgets/dist/elements/glossary.js'],
    limit: 13.5,
  },
  {
    what: '`<mingci-indicator>`, more than `<mingci-term>`',
    files: ['widgets/dist/elements/indicator.js'],
    besides: ['widgets/dist/elements/term.js'],
    limit: 8,
  },
  {
    what: '… its chart and table, where there are several figures',
    files: ['widgets/dist/chunks/comparison-*.js'],
    besides: ['widgets/dist/elements/indicator.js'],
    limit: 5,
  },
  {
    what: '… a figure in a sentence, and its card when a pointer or the focus first reaches it',
    files: ['widgets/dist/chunks/inline-*.js', 'widgets/dist/chunks/figure-card-*.js'],
    besides: ['widgets/dist/elements/indicator.js', 'widgets/dist/chunks/card-*.js'],
    limit: 4.5,
  },
  {
    what: '`<mingci-indicators>`, more than `<mingci-indicator>`',
    files: ['widgets/dist/elements/indicators.js'],
    besides: ['widgets/dist/elements/indicator.js'],
    limit: 7,
  },
  {
    what: 'Data of one figure: the index of indicators, and the heaviest of these',
    files: ['widgets/dist/packs/*/indicators.json', 'widgets/dist/packs/shibei-2021/indicators/grp-growth-*.json'],
    limit: 9,
  },
  {
    what: "Data of all figures: a pack's indicators and pledges",
    files: ['widgets/dist/packs/*/figures-*.json'],
    limit: 32,
  },
  // See docs/decisions/004-what-everything-weighs.md.
  {
    what: 'All elements on one page, before a card, a search or a chart is asked for',
    files: ['widgets/dist/mingci.js', 'widgets/dist/elements/*.js', 'widgets/dist/chunks/matcher-*.js'],
    limit: 57,
  },
  { what: '`bundle/mingci.js`: everything in one file', files: ['widgets/dist/bundle/mingci.js'], limit: 83 },
  { what: 'Default data: what marks and describes terms', files: ['widgets/dist/packs/*/marks.json'], limit: 40 },
  {
    what: "The extension's content script, its code",
    files: ['.output/chrome-mv3/reader.js'],
    codeOnly: true,
    limit: 15,
  },
  {
    what: "… the matcher's table of the default packs in it, read from the disk",
    files: ['build/generated/default-table.ts'],
    limit: 60,
  },
  {
    what: '… what follows the pointer and opens cards, when a page has its first mark',
    files: ['.output/chrome-mv3/explain.js'],
    limit: 3,
  },
  {
    what: "… what asks for the table of the reader's own packs",
    files: ['.output/chrome-mv3/table.js'],
    limit: 0.6,
  },
  { what: "The extension's card, when one is first opened", files: ['.output/chrome-mv3/card.js'], limit: 20 },
  {
    what: '… what popup, side panel and shortcuts need of a page, when one is first used',
    files: ['.output/chrome-mv3/guide.js'],
    limit: 2,
  },
  {
    what: '… what a frame needs to have its card shown by the page around it',
    files: ['.output/chrome-mv3/frames.js'],
    limit: 4,
  },
  {
    what: 'Its background, with search and schemas that run when they are asked for',
    files: ['.output/chrome-mv3/background.js'],
    limit: 52,
  },
];
