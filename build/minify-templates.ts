import { parseSync, type Plugin, Visitor } from 'vite';

const TEMPLATES = /\/widgets\/(?:core|elements)\/.*\.ts$/;
const TAGS = new Set(['html', 'svg']);
const TAGGED = /\b(?:html|svg)`/;

/** Removes line breaks and indentation from Lit's templates, which bundlers do not minify. */
export function minifyTemplates(): Plugin {
  return {
    name: 'mingci:minify-templates',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      return TEMPLATES.test(id) && TAGGED.test(code) ? { code: withoutBreaks(code), map: null } : undefined;
    },
  };
}

/**
 * The same source with each line break in a template, and the indentation after it, as one space: HTML treats them
 * alike.
 */
export function withoutBreaks(code: string): string {
  const pieces: { start: number; end: number }[] = [];
  new Visitor({
    TaggedTemplateExpression({ tag, quasi }) {
      if (tag.type === 'Identifier' && TAGS.has(tag.name)) pieces.push(...quasi.quasis);
    },
  }).visit(parseSync('source.ts', code).program);
  let shorter = '';
  let at = 0;
  for (const { start, end } of pieces.toSorted((a, b) => a.start - b.start)) {
    shorter += code.slice(at, start) + code.slice(start, end).replace(/\s*\n\s*/g, ' ');
    at = end;
  }
  return shorter + code.slice(at);
}
