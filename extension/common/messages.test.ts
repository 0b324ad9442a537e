import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ask } from './messages.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const CLOSED = new Error('A listener indicated an asynchronous response, but the message channel closed');

/** A background that gives these answers in turn; errors are thrown. */
function background(...answers: unknown[]) {
  const asked = vi.spyOn(fakeBrowser.runtime, 'sendMessage');
  for (const answer of answers) {
    if (answer instanceof Error) asked.mockRejectedValueOnce(answer);
    else asked.mockResolvedValueOnce(answer as never);
  }
  return asked;
}

describe('asking the background', () => {
  beforeEach(() => {
    vi.restoreAllMocks();
    fakeBrowser.reset();
  });

  it('returns its answer, even null', async () => {
    background({ answer: null });
    expect(await ask('card', { key: 'a/b' })).toBeNull();
  });

  it('asks again if the worker was stopped before it answered', async () => {
    const asked = background(CLOSED, undefined, { answer: true });
    expect(await ask('code', { part: 'card' })).toBe(true);
    expect(asked).toHaveBeenCalledTimes(3);
  });

  it('gives up after three tries, with the reason', async () => {
    background({ error: 'disk full' }, { error: 'disk full' }, { error: 'disk full' });
    await expect(ask('code', { part: 'card' })).rejects.toThrow('disk full');
  });

  it('does not ask again once the extension is gone', async () => {
    const asked = background(new Error('Extension context invalidated.'));
    vi.spyOn(fakeBrowser.runtime, 'id', 'get').mockReturnValue(undefined as never);
    await expect(ask('code', { part: 'card' })).rejects.toThrow('invalidated');
    expect(asked).toHaveBeenCalledTimes(1);
  });
});
