import { html, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Entry, Section } from './contents.ts';
import { entryTemplate, type Shown } from './entry.ts';
import type { ToolbarState } from './toolbar.ts';

/** How many entries are rendered again together if one changes, and laid out together when they come into view. */
const CHUNK = 40;
/** How many entries are rendered at first, and each time after, so that a page with ten thousand stays responsive. */
const STEP = 120;

/** All terms under their headings. Some are rendered, others wait. */
export class EntryList {
  readonly sections: readonly Section[];
  readonly #chunks: ReadonlyMap<Section, readonly (readonly Entry[])[]>;
  readonly #size: number;
  #drawn = STEP;

  constructor(sections: readonly Section[]) {
    this.sections = sections;
    this.#chunks = new Map(sections.map((section) => [section, chunked(section.entries)]));
    this.#size = sections.reduce((sum, { entries }) => sum + entries.length, 0);
  }

  get complete(): boolean {
    return this.#drawn >= this.#size;
  }

  drawMore(): void {
    this.#drawn += STEP;
  }

  drawAll(): void {
    this.#drawn = Math.max(this.#drawn, this.#size);
  }

  /** Draws the list up to an entry. */
  drawUpTo(entry: Entry): void {
    let before = 0;
    for (const { entries } of this.sections) {
      const place = entries.indexOf(entry);
      if (place !== -1) this.#drawn = Math.max(this.#drawn, before + place + 1);
      before += entries.length;
    }
  }

  template({ lang, index }: ToolbarState, shown: Shown): TemplateResult[] {
    let left = this.#drawn;
    const sections: TemplateResult[] = [];
    for (const section of this.sections) {
      if (left <= 0) break;
      const chunks = this.#chunks.get(section)!.slice(0, Math.ceil(left / CHUNK));
      left -= section.entries.length;
      sections.push(html`<section>
        <h2 part="heading" data-section=${section.heading} tabindex="-1">${index.nameOf(section.heading, lang)}</h2>
        ${chunks.map(
          (chunk) => html`<dl ?data-long=${chunk.length === CHUNK}>
            ${guard(dependsOn(chunk, shown), () => chunk.map((entry) => entryTemplate(entry, shown)))}
          </dl>`,
        )}
      </section>`);
    }
    return sections;
  }
}

/** What a chunk shows. It is rendered again only if one of these has changed. */
function dependsOn(chunk: readonly Entry[], { contents, lang, open, notice, aloud }: Shown): unknown[] {
  const opened = chunk.filter(({ key }) => open(key)).map(({ key }) => key);
  const told = notice && opened.some((key) => contents.card(key).definitions.includes(notice.definition));
  // Reading aloud may end by itself, so such a chunk is always rendered again.
  return [chunk, lang, opened.join(' '), told && notice, aloud && opened.length > 0 && {}];
}

function chunked(entries: readonly Entry[]): (readonly Entry[])[] {
  return Array.from({ length: Math.ceil(entries.length / CHUNK) }, (_, i) => entries.slice(i * CHUNK, (i + 1) * CHUNK));
}
