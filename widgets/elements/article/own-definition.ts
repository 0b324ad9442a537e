import type { PageHit } from '../../core/page/hit.ts';

/** What may precede a headword at the start of an annex's entry: its number, brackets, quotation marks. */
const LEAD =
  /^[\s“”"'‘’「」『』《》〈〉【】[\]（）()]*(?:第?[\d０-９一二三四五六七八九十]+[.．、，,)）】\]\s]*)?[\s“”"'‘’「」『』《》〈〉【】[\]（）()]*$/;
/** What follows it: at most the rest of a longer name, then a colon, a dash, or words that introduce a meaning. */
const FOLLOW = /^[^。，,；;：:——\n]{0,12}?[”’」』》）)\s]*(?:[:：]|——|是指|指的是|，指|,指)/;
const BLOCK = 'li, dd, p, td, th, div, section, blockquote, article';

/**
 * Whether a hit is in a passage that itself defines the term, where a mark would only repeat that: a `<dfn>` or `<dt>`;
 * the `<dd>` after a `<dt>` that names it; or an entry of an annex, that is, a block that begins with the headword
 * (after a number or quotation marks) and goes on with a colon, a dash or 是指. In such an entry, this term is left
 * alone throughout, but other terms are not. An entry that begins otherwise is marked like any text.
 */
export function isOwnDefinition(hit: PageHit): boolean {
  const parent = hit.node.parentElement;
  if (!parent) return false;
  if (parent.closest('dfn, dt')) return true;
  const entry = parent.closest('dd');
  if (entry && headingsOf(entry).includes(hit.text)) return true;
  const block = parent.closest(BLOCK);
  return block !== null && beginsWith(block.textContent, hit.text);
}

function beginsWith(text: string, word: string): boolean {
  const at = text.indexOf(word);
  return at >= 0 && at < 24 && LEAD.test(text.slice(0, at)) && FOLLOW.test(text.slice(at + word.length));
}

/** The words of the `<dt>`s that a `<dd>` belongs to. */
function headingsOf(entry: Element): string {
  let words = '';
  for (let sibling = entry.previousElementSibling; sibling; sibling = sibling.previousElementSibling) {
    if (sibling.localName === 'dt') words = sibling.textContent + words;
    else if (words !== '') break;
  }
  return words;
}
