import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { compiledExample } from './pack.fixture.ts';
import { tbx } from './tbx.ts';

const schema = readFileSync(new URL('tbx-basic.rng', import.meta.url), 'utf8');

async function errors(xml: string): Promise<string[]> {
  const result = await validateXML({
    xml: [{ fileName: 'terms.tbx', contents: xml }],
    schema: [{ fileName: 'tbx-basic.rng', contents: schema }],
    extension: 'relaxng',
  });
  return result.errors.map(({ message }) => message);
}

test('is valid TBX-Basic, whatever characters the text has', async () => {
  expect(await errors(tbx(compiledExample('a < b & "c" ]]> \u0007')))).toEqual([]);
});

test.each([
  ['a data category that TBX-Basic does not have', 'type="subjectField"', 'type="category"'],
  ['a status that TBX-Basic does not have', 'preferredTerm-admn-sts', 'preferred'],
  ['an element out of place', '<note>', '<term>x</term><note>'],
])('the schema rejects %s', async (_, words, others) => {
  expect(await errors(tbx(compiledExample()).replace(words, others))).not.toEqual([]);
});

test('refers only to entries that are in the file', () => {
  const xml = tbx(compiledExample());
  const targets = [...xml.matchAll(/target="([^"]*)"/g)].map((match) => match[1]);
  expect(targets).toEqual(['high-tech']);
  for (const target of targets) expect(xml).toContain(`<conceptEntry id="${target}">`);
});

test('states the language of each term, and whether its English is official', () => {
  const entry = /<conceptEntry id="one-six-n">.*?<\/conceptEntry>/.exec(tbx(compiledExample()))?.[0];
  expect(entry?.replaceAll(/(?=<(?:langSec|termSec|descripGrp|note))/g, '\n')).toMatchSnapshot();
});
