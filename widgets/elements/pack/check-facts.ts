import type { Facts } from '../../core/export/facts.ts';
import type { IndexFile } from '../../core/pack/format.ts';
import { bilingual, each, fail, id, list, object, text } from './checks.ts';

/**
 * Checks that fetched data is figures, as far as the elements that show them rely on it.
 *
 * @throws Error that names the first place that is wrong, and the fix
 */
export function checkFacts(data: unknown): Facts {
  const facts = object(data, 'the figures');
  id(facts['id'], 'id');
  const documents = new Set<unknown>();
  for (const [document, place] of each(facts['documents'], 'documents')) {
    bilingual(document['title'], `${place}.title`);
    list(document['sections'], `${place}.sections`);
    documents.add(document['id']);
  }
  for (const [unit, name] of Object.entries(object(facts['units'], 'units'))) bilingual(name, `units.${unit}`);
  for (const [indicator, place] of each(facts['indicators'], 'indicators')) {
    id(indicator['id'], `${place}.id`);
    bilingual(indicator['name'], `${place}.name`);
    for (const [observation, at] of each(indicator['observations'], `${place}.observations`)) {
      for (const field of ['figure', 'quote', 'timePeriod', 'obsStatus', 'comparator'])
        text(observation[field], `${at}.${field}`);
      list(observation['basis'], `${at}.basis`);
      amount(observation['value'], observation['range'], at);
      const { document } = object(observation['evidence'], `${at}.evidence`);
      if (!documents.has(document)) {
        fail(`${at}.evidence.document`, `is ${JSON.stringify(document)}`, 'name one of the pack’s documents');
      }
    }
  }
  for (const [pledge, place] of each(facts['pledges'], 'pledges')) {
    bilingual(pledge['title'], `${place}.title`);
    for (const [part, at] of each(pledge['parts'], `${place}.parts`)) text(part['text'], `${at}.text`);
  }
  return facts as unknown as Facts;
}

/**
 * Checks that fetched data is an index of figures.
 *
 * @throws Error that says what is wrong, and the fix
 */
export function checkIndex(data: unknown): IndexFile {
  const index = object(data, 'the index of indicators');
  if (index['format'] !== 'mingci-indicators/1')
    fail('format', 'is not "mingci-indicators/1"', 'give the address of an indicators.json');
  object(index['indicators'], 'indicators');
  return index as unknown as IndexFile;
}

function amount(value: unknown, range: unknown, place: string): void {
  const numbers = range === undefined ? [value] : list(range, `${place}.range`);
  if (numbers.every((number) => Number.isFinite(number))) return;
  fail(
    range === undefined ? `${place}.value` : `${place}.range`,
    'is not a number',
    'write a number, or a range of two',
  );
}
