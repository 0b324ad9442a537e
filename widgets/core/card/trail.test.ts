import { beforeEach, describe, expect, it, vi } from 'vitest';
import { gangZhiGu, models, onePlusSixPlusN } from './card.fixture.ts';
import type { CardModel } from './model.ts';
import { createTrail } from './trail.ts';

/** A library that answers when the test says so. */
function slowLibrary() {
  const asked = new Map<string, PromiseWithResolvers<CardModel | undefined>>();
  return {
    load(key: string) {
      const answer = Promise.withResolvers<CardModel | undefined>();
      asked.set(key, answer);
      return answer.promise;
    },
    answer: (key: string) => asked.get(key)?.resolve(models.find((model) => model.key === key)),
    fail: (key: string) => asked.get(key)?.reject(new Error('no pack')),
  };
}

const onchange = vi.fn<() => void>();
const { key: valley } = gangZhiGu;
const { key: system } = onePlusSixPlusN;

beforeEach(() => {
  vi.useFakeTimers();
  onchange.mockClear();
  return () => vi.useRealTimers();
});

describe('a trail', () => {
  it('shows nothing until the content is there, if that is soon', async () => {
    const library = slowLibrary();
    const trail = createTrail(library.load, onchange);
    const started = trail.start(valley, '港治谷');
    expect(trail.shown).toBeUndefined();
    library.answer(valley);
    expect(await started).toBe(true);
    expect(trail.shown?.content).toEqual({ state: 'ready', model: gangZhiGu });
    expect(onchange).toHaveBeenCalledTimes(1);
  });

  it('says that it is loading if that takes long, then shows the content', async () => {
    const library = slowLibrary();
    const trail = createTrail(library.load, onchange);
    const started = trail.start(valley, '港治谷');
    await vi.runAllTimersAsync();
    expect(await started).toBe(true);
    expect(trail.shown).toMatchObject({ title: '港治谷', content: { state: 'loading' } });
    library.answer(valley);
    await vi.runAllTimersAsync();
    expect(trail.shown?.content.state).toBe('ready');
    expect(onchange).toHaveBeenCalledTimes(2);
  });

  it('says if no pack has a term or loading failed, and can retry', async () => {
    const library = slowLibrary();
    const trail = createTrail(library.load, onchange);
    const missing = trail.start('no/such-term', '某词');
    library.answer('no/such-term');
    await missing;
    expect(trail.shown?.content.state).toBe('missing');

    const failing = trail.start(valley, '港治谷');
    library.fail(valley);
    await failing;
    expect(trail.shown?.content.state).toBe('failed');

    const retried = trail.retry();
    library.answer(valley);
    await retried;
    expect(trail.shown?.content.state).toBe('ready');
    expect(trail.under).toBeUndefined();
  });

  it('leads to related terms and back', async () => {
    const trail = createTrail(async (key) => models.find((model) => model.key === key), onchange);
    await trail.start(valley, '港治谷');
    await trail.follow(system, '“1+6+N”');
    expect([trail.shown?.key, trail.under?.key]).toEqual([system, valley]);
    expect(trail.back()?.key).toBe(system);
    expect([trail.shown?.key, trail.under?.key]).toEqual([valley, undefined]);
    expect(trail.back()).toBeUndefined();
  });

  it.each<[string, (trail: ReturnType<typeof createTrail>) => unknown, string | undefined]>([
    ['another start', (trail) => trail.start(system, '“1+6+N”'), system],
    ['being cleared', (trail) => trail.clear(), undefined],
  ])('is overtaken by %s', async (_, overtake, shown) => {
    const library = slowLibrary();
    const trail = createTrail(library.load, onchange);
    const first = trail.start(valley, '港治谷');
    overtake(trail);
    library.answer(valley);
    library.answer(system);
    expect(await first).toBe(false);
    await vi.runAllTimersAsync();
    expect(trail.shown?.key).toBe(shown);
  });
});
