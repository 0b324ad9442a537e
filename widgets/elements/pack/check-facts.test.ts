import { expect, it } from 'vitest';
import { facts } from '../../core/indicator/indicator.fixture.ts';
import { checkFacts } from './check-facts.ts';

/** The fixture with one field changed, by its path. */
function changed(path: string, value: unknown): unknown {
  const copy = structuredClone(facts);
  const steps = path.split('.');
  const last = steps.pop() as string;
  let at: Record<string, unknown> = copy;
  for (const step of steps) at = at[step] as Record<string, unknown>;
  at[last] = value;
  return copy;
}

it.each([
  ['indicators.0.id', 'GRP growth', /^indicators\[0\]\.id is "GRP growth": write lower-case/],
  ['indicators.1.name.en', '', /^indicators\[1\]\.name\.en is not text/],
  ['indicators.0.observations.0.value', '7', /^indicators\[0\]\.observations\[0\]\.value is not a number/],
  ['indicators.0.observations.0.evidence.document', 'x', /evidence\.document is "x": name one of/],
  ['indicators.0.observations.0.basis', undefined, /basis is not a list/],
  ['units.percent', '%', /^units\.percent is not an object/],
  ['pledges.0.parts.0.text', 3, /^pledges\[0\]\.parts\[0\]\.text is not text/],
])('names the place where %s is %j', (path, value, message) => {
  expect(() => checkFacts(changed(path, value))).toThrow(message);
});
