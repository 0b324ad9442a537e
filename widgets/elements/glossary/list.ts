import { html, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Entry, Section } from './contents.ts';
import { entryTemplate, type Shown } from './entry.ts';
import { sectionName, type ToolbarState } from './toolbar.ts';

/** Entries that are drawn at a time, so that a page with ten thousand of them answers meanwhile. */
const CHUNK = 40;

/** All terms under their headings, of which some are drawn and others wait. */
export class EntryList {
  readonly sections: readonly Section[];
  readonly #chunks: ReadonlyMap<Section, readonly (readonly Entry[])[]>;
  readonly #count: number;
  #drawn = 1;

  constructor(sections: readonly Section[]) {
    this.sections = sections;
    this.#chunks = new Map(sections.map((section) => [section, chunked(section.entries)]));
    this.#count = [...this.#chunks.values()].reduce((sum, chunks) => sum + chunks.length, 0);
  }

  get complete(): boolean {
    return this.#drawn >= this.#count;
  }

  drawMore(chunks: number): void {
    this.#drawn += chunks;
  }

  drawAll(): void {
    this.#drawn = Math.max(this.#drawn, this.#count);
  }

  /** Draws the list as far as an entry. */
  drawUpTo(entry: Entry): void {
    let chunks = 0;
    for (const section of this.sections) {
      const place = section.entries.indexOf(entry);
      if (place !== -1) this.#drawn = Math.max(this.#drawn, chunks + Math.floor(place / CHUNK) + 1);
      chunks += this.#chunks.get(section)!.length;
    }
  }

  template({ lang, by }: ToolbarState, shown: Shown): TemplateResult[] {
    let left = this.#drawn;
    const sections: TemplateResult[] = [];
    for (const section of this.sections) {
      if (left <= 0) break;
      const chunks = this.#chunks.get(section)!.slice(0, left);
      left -= chunks.length;
      sections.push(html`<section>
        <h2 part="heading" data-section=${section.name} tabindex="-1">${sectionName(section, by, lang)}</h2>
        <dl>
          ${chunks.map((chunk) => guard(dependsOn(chunk, shown), () => chunk.map((entry) => entryTemplate(entry, shown))))}
        </dl>
      </section>`);
    }
    return sections;
  }
}

/** What a chunk shows: it is drawn again when one of these has changed, and not because another chunk's have. */
function dependsOn(chunk: readonly Entry[], { contents, lang, open, notice }: Shown): unknown[] {
  const opened = chunk.filter(({ key }) => open(key)).map(({ key }) => key);
  const told = notice && opened.some((key) => contents.card(key).definitions.includes(notice.definition));
  return [chunk, lang, opened.join(' '), told && notice];
}

function chunked(entries: readonly Entry[]): (readonly Entry[])[] {
  return Array.from({ length: Math.ceil(entries.length / CHUNK) }, (_, i) => entries.slice(i * CHUNK, (i + 1) * CHUNK));
}
