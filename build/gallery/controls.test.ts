import { describe, expect, it } from 'vitest';
import { controls, literals } from './controls.ts';

describe('literals', () => {
  it('reads and names the values that a type lists', () => {
    expect(literals(`"card" | "row"|'inline'`, 'display', 'zh')).toEqual([
      { value: 'card', label: '卡片' },
      { value: 'row', label: '一行' },
      { value: 'inline', label: '句中数值' },
    ]);
  });

  it.each(['string', 'number', "'all' | number"])('reads none from %s', (type) => {
    expect(literals(type, 'density', 'zh')).toBeUndefined();
  });
});

describe('controls', () => {
  const attributes = [
    { name: 'density', type: { text: "'section' | 'all'" } },
    { name: 'max', type: { text: 'number' } },
    { name: 'off', type: { text: 'boolean' } },
    { name: 'term', type: { text: 'string' } },
    { name: 'open', type: { text: 'boolean' }, description: 'Set while its card is open. Read only.' },
  ];
  const demo = {
    attributes: { term: 'a' },
    controls: ['term'],
    subject: 'term',
    choices: { term: [{ value: 'a', label: '甲', content: '甲：一', bare: '甲' }] },
  };
  const { markup } = controls(attributes, demo, 'zh');

  it('has one for each attribute that can be set: first those that editors change, then the others, collapsed', () => {
    expect([...markup.matchAll(/data-attribute="(\w+)"|<details/g)].map(([found, name]) => name ?? found)).toEqual([
      'term',
      '<details',
      'density',
      'max',
      'off',
    ]);
  });

  it('shows a name for each beside its name in code', () => {
    expect(markup).toContain('<span>标注密度 <code>density</code></span>');
  });

  it('has the control that fits the type, with the shown value selected', () => {
    expect(markup).toContain('<option value="a" data-content="甲：一" data-bare="甲" selected>甲</option>');
    expect(markup).toMatch(/<select data-attribute="density".*<option value="">默认<\/option>.*value="all"/);
    expect(markup).toMatch(/type="number"[^>]*data-attribute="max"/);
    expect(markup).toMatch(/type="checkbox"[^>]*data-attribute="off"/);
  });

  it('says for a filter that everything is shown without it', () => {
    const { markup: filtered } = controls(attributes, { ...demo, filters: ['density'] }, 'zh');
    expect(filtered).toMatch(/<select data-attribute="density".*<option value="">不限<\/option>/);
  });

  it('lets the subject be changed but not removed', () => {
    expect(markup).toMatch(/<select data-attribute="term"[^>]*data-subject><option value="a"/);
  });
});
