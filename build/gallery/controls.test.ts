import { describe, expect, it } from 'vitest';
import { controls, literals } from './controls.ts';

describe('literals', () => {
  it('reads the values that a type lists', () => {
    expect(literals(`"card" | "row"|'inline'`)?.map(({ value }) => value)).toEqual(['card', 'row', 'inline']);
  });

  it.each(['string', 'number', "'all' | number"])('reads none from %s', (type) => {
    expect(literals(type)).toBeUndefined();
  });
});

describe('controls', () => {
  const attributes = [
    { name: 'term', type: { text: 'string' } },
    { name: 'density', type: { text: "'section' | 'all'" } },
    { name: 'max', type: { text: 'number' } },
    { name: 'off', type: { text: 'boolean' } },
    { name: 'open', type: { text: 'boolean' }, description: 'Set while its card is open. Read only.' },
  ];
  const demo = {
    attributes: { term: 'a' },
    subject: 'term',
    choices: { term: [{ value: 'a', label: '甲', content: '甲' }] },
  };
  const { markup } = controls(attributes, demo, 'zh');

  it('has one for each attribute that can be set', () => {
    expect([...markup.matchAll(/data-attribute="(\w+)"/g)].map(([, name]) => name)).toEqual([
      'term',
      'density',
      'max',
      'off',
    ]);
  });

  it('fits each to its type, and begins with what is shown', () => {
    expect(markup).toContain('<option value="a" data-content="甲" selected>甲</option>');
    expect(markup).toMatch(/<select data-attribute="density".*<option value="">（不设）<\/option>.*value="all"/);
    expect(markup).toMatch(/type="number"[^>]*data-attribute="max"/);
    expect(markup).toMatch(/type="checkbox"[^>]*data-attribute="off"/);
  });

  it('lets the subject be changed and not be taken away', () => {
    expect(markup).toMatch(/<select data-attribute="term"[^>]*data-subject><option value="a"/);
  });
});
