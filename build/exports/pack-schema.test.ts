import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { compiledExample } from './pack.fixture.ts';
import { packSchema } from './pack-schema.ts';

const validate = new Ajv2020({ allErrors: true, strict: false, validateFormats: false }).compile(packSchema());

test('a compiled pack conforms to the published schema', () => {
  expect(validate(compiledExample()), JSON.stringify(validate.errors)).toBe(true);
});

test('the schema lets a pack omit fields with defaults, and rejects unknown fields', () => {
  const { terms, ...pack } = compiledExample();
  const { documents: _, indicators: __, pledges: ___, units: ____, ...small } = pack;
  expect(validate({ ...small, terms })).toBe(true);
  expect(validate({ ...small, terms, script: 'alert(1)' })).toBe(false);
  expect(validate({ ...small, terms: [{ ...terms[0], html: '<b>' }] })).toBe(false);
});
