import type { Pack } from '../../../data/schema/pack.ts';
import { bilingual, each, fail, id, list, object, text, type Fields } from './checks.ts';
import type { MarksFile } from '../../core/pack/format.ts';

/**
 * Checks that fetched data is a pack, as far as marking and cards rely on it. By hand, because a library that checks
 * the whole schema (`pack.schema.json`) would weigh more than everything else that a page loads.
 *
 * @throws Error that names the first place that is wrong, and the fix
 */
export function checkPack(data: unknown): MarksFile | Pack {
  const pack = object(data, 'the pack');
  const whole = pack['format'] === 'mingci-pack/1';
  if (!whole && pack['format'] !== 'mingci-marks/1') {
    fail('format', `is ${JSON.stringify(pack['format'])}`, 'write "mingci-pack/1", and see pack.schema.json');
  }
  id(pack['id'], 'id');
  bilingual(pack['title'], 'title');
  if (!whole) cards(pack);
  const seen = new Set<unknown>();
  for (const [term, place] of each(pack['terms'], 'terms')) {
    id(term['id'], `${place}.id`);
    if (seen.has(term['id']))
      fail(`${place}.id`, `is “${String(term['id'])}” again`, 'give each term an id of its own');
    seen.add(term['id']);
    text(term['headword'], `${place}.headword`);
    surfaces(term['surfaces'], `${place}.surfaces`);
    if (whole) wholeTerm(term, place);
    else text(term['gloss'], `${place}.gloss`);
  }
  return pack as unknown as MarksFile | Pack;
}

function wholeTerm(term: Fields, place: string): void {
  text(object(term['gloss'], `${place}.gloss`)['zh'], `${place}.gloss.zh`);
  for (const [definition, at] of each(term['definitions'], `${place}.definitions`)) {
    text(definition['text'], `${at}.text`);
    const known = ['official', 'quoted', 'editorial'];
    if (!known.includes(definition['provenance'] as string)) {
      fail(`${at}.provenance`, `is ${JSON.stringify(definition['provenance'])}`, `write one of ${known.join(', ')}`);
    }
  }
  for (const name of ['related', 'parts']) if (term[name] !== undefined) list(term[name], `${place}.${name}`);
}

function cards(pack: Fields): void {
  if (!(Number(pack['cardsPerFile']) > 0)) fail('cardsPerFile', 'is not a number above 0', 'build the pack again');
  text(pack['whole'], 'whole');
  for (const [i, file] of list(pack['cards'], 'cards').entries()) text(file, `cards[${i}]`);
}

function surfaces(value: unknown, place: string): void {
  for (const [i, surface] of list(value, place).entries()) {
    if (typeof surface === 'string') text(surface, `${place}[${i}]`);
    else text(object(surface, `${place}[${i}]`)['text'], `${place}[${i}].text`);
  }
}
