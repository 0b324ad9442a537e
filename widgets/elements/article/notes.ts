import { packAtHand } from '../pack/load-pack.ts';

/** What a note says about a term, in the form of an annex: headword, colon, meaning. */
export interface Note {
  key: string;
  headword: string;
  gloss: string;
}

/** A mark with a meaning, which `<mingci-term>` has once its pack has loaded. */
interface Told {
  key?: string;
  headword?: string;
  gloss?: string;
}

const TITLE = '名词解释';
const SOURCE = '释义来源';

/**
 * While the page is printed, the terms in an element are numbered, each the same everywhere, and 名词解释 follows at its
 * end, as in an official report. On screen there is none of this, before or after. The glosses came with the marks, so
 * there is nothing to wait for.
 */
export function keepNotes(root: Element, change: (work: () => void) => void, signal: AbortSignal): void {
  let list: Element | undefined;
  const before = () => change(() => (list ??= addNotes(root)));
  const after = () => change(() => removeNotes());
  const removeNotes = () => {
    list?.remove();
    list = undefined;
    for (const term of root.querySelectorAll('mingci-term[note]')) term.removeAttribute('note');
  };
  addEventListener('beforeprint', before, { signal });
  addEventListener('afterprint', after, { signal });
  signal.addEventListener('abort', removeNotes, { once: true });
}

function addNotes(root: Element): Element | undefined {
  const numbers = new Map<string, number>();
  const notes: Note[] = [];
  for (const term of root.querySelectorAll<HTMLElement & Told>('mingci-term:not([continues])')) {
    const { key, headword, gloss } = term;
    if (key === undefined || headword === undefined || gloss === undefined) continue;
    let number = numbers.get(key);
    if (number === undefined) {
      number = notes.push({ key, headword, gloss });
      numbers.set(key, number);
    }
    lastPiece(term).setAttribute('note', `[${number}]`);
  }
  return notes.length > 0 ? root.appendChild(notesList(notes, root.ownerDocument)) : undefined;
}

/** The number goes after the whole word. */
function lastPiece(term: HTMLElement): Element {
  return (term as { pieces?: readonly Element[] }).pieces?.at(-1) ?? term;
}

function notesList(notes: readonly Note[], document: Document): HTMLElement {
  const section = document.createElement('section');
  section.lang = 'zh-Hans';
  section.dataset['mingci'] = 'off';
  const title = document.createElement('h2');
  title.textContent = TITLE;
  const list = document.createElement('ol');
  for (const { headword, gloss } of notes) {
    const item = document.createElement('li');
    const name = document.createElement('b');
    name.textContent = `${headword}：`;
    item.append(name, gloss);
    list.append(item);
  }
  const source = document.createElement('p');
  source.textContent = `${SOURCE}：${packTitles(notes).join('、')}`;
  section.append(title, list, source);
  return section;
}

function packTitles(notes: readonly Note[]): string[] {
  const ids = new Set(notes.map(({ key }) => key.slice(0, key.indexOf('/'))));
  return [...ids].map((id) => packAtHand(id)?.title.zh ?? id);
}
