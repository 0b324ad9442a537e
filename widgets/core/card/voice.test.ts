import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createVoice } from './voice.ts';

interface FakeVoice {
  lang: string;
  localService: boolean;
}

class Utterance extends EventTarget {
  voice: FakeVoice | undefined;
  lang = '';
  readonly text: string;
  constructor(text: string) {
    super();
    this.text = text;
  }
}

/** A browser's speech synthesis. */
class Synthesis extends EventTarget {
  voices: FakeVoice[] = [];
  spoken: Utterance[] = [];
  getVoices = () => this.voices;
  speak = (utterance: Utterance) => this.spoken.push(utterance);
  cancel = vi.fn(() => this.spoken.at(-1)?.dispatchEvent(new Event('error')));
}

const local = { lang: 'zh-CN', localService: true };
let synthesis: Synthesis;

beforeEach(() => {
  synthesis = new Synthesis();
  vi.stubGlobal('speechSynthesis', synthesis);
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
});
afterEach(() => vi.unstubAllGlobals());

describe('a voice', () => {
  it.each([
    ['none', []],
    ['one that would send the text away', [{ lang: 'zh-CN', localService: false }]],
    ['one that speaks no Chinese', [{ lang: 'en-US', localService: true }]],
  ])('is not there with %s', (_, voices) => {
    synthesis.voices = voices;
    const voice = createVoice(() => undefined);
    expect(voice.speaking).toBeUndefined();
    voice.toggle('港治谷');
    expect(synthesis.spoken).toEqual([]);
  });

  it('is unavailable in a browser that can’t speak', () => {
    vi.stubGlobal('speechSynthesis', undefined);
    expect(createVoice(() => undefined).speaking).toBeUndefined();
  });

  it('reads with an available voice, reports the end, and can be stopped', () => {
    synthesis.voices = [{ lang: 'en-US', localService: true }, local];
    const onchange = vi.fn();
    const voice = createVoice(onchange);
    expect(voice.speaking).toBe(false);
    voice.toggle('港治谷');
    expect(synthesis.spoken[0]).toMatchObject({ text: '港治谷', voice: local, lang: 'zh-CN' });
    expect(voice.speaking).toBe(true);
    synthesis.spoken[0]?.dispatchEvent(new Event('end'));
    expect(voice.speaking).toBe(false);
    voice.toggle('1+6+N');
    voice.toggle('1+6+N');
    expect(synthesis.cancel).toHaveBeenCalledOnce();
    expect(voice.speaking).toBe(false);
    expect(onchange).toHaveBeenCalledTimes(4);
  });

  it('reads English with an English voice', () => {
    const english = { lang: 'en-GB', localService: true };
    synthesis.voices = [local, english];
    createVoice(
      () => undefined,
      undefined,
      () => 'en',
    ).toggle('RCEP');
    expect(synthesis.spoken[0]).toMatchObject({ voice: english, lang: 'en-GB' });
  });

  it('stops when another one of the page starts', () => {
    synthesis.voices = [local];
    const changes = [vi.fn(), vi.fn()];
    const [one, two] = changes.map((onchange) => createVoice(onchange));
    one?.toggle('港治谷');
    two?.toggle('1+6+N');
    expect([one?.speaking, two?.speaking]).toEqual([false, true]);
    expect(synthesis.cancel).toHaveBeenCalledOnce();
    expect(changes[0]).toHaveBeenCalledTimes(2);
    // A late event of the first must not affect the second.
    synthesis.spoken[0]?.dispatchEvent(new Event('error'));
    expect(two?.speaking).toBe(true);
  });

  it('reports the browser’s voices, which load late', () => {
    const onchange = vi.fn();
    const voice = createVoice(onchange);
    synthesis.voices = [local];
    synthesis.dispatchEvent(new Event('voiceschanged'));
    expect(onchange).toHaveBeenCalledOnce();
    expect(voice.speaking).toBe(false);
  });

  it('does not stop the page’s own speech', () => {
    createVoice(() => undefined).stop();
    expect(synthesis.cancel).not.toHaveBeenCalled();
  });
});
