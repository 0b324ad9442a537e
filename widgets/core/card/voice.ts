/** Reads text aloud, one at a time. */
export interface Voice {
  /** Undefined where no voice is at hand. */
  readonly speaking: boolean | undefined;
  /** Begins to read, or stops what is being read. */
  toggle(text: string): void;
  stop(): void;
}

/** Which language a text is in, as far as voices are looked for. */
export type Spoken = 'zh' | 'en';

const TAGS: Record<Spoken, RegExp> = { zh: /^(zh|cmn)\b/i, en: /^en\b/i };

/** Of all voices of a page, the one that reads. */
let reading: Voice | undefined;

/** `onchange` is called when `speaking` may have changed: browsers bring their voices in late. */
export function createVoice(onchange: () => void, signal?: AbortSignal, lang: () => Spoken = () => 'zh'): Voice {
  // Absent in some builds of Chromium and WebKit, which the type doesn't say.
  const synthesis = globalThis.speechSynthesis as SpeechSynthesis | undefined;
  let utterance: SpeechSynthesisUtterance | undefined;
  synthesis?.addEventListener('voiceschanged', onchange, { ...(signal && { signal }) });

  const speaker = (): SpeechSynthesisVoice | undefined =>
    // Never one that sends the text to its maker.
    synthesis?.getVoices().find((voice) => voice.localService && TAGS[lang()].test(voice.lang));

  const voice: Voice = {
    get speaking() {
      return speaker() && utterance !== undefined;
    },
    toggle(text) {
      if (utterance) return voice.stop();
      const found = speaker();
      if (!found) return;
      reading?.stop();
      reading = voice;
      const said = (utterance = new SpeechSynthesisUtterance(text));
      said.voice = found;
      said.lang = found.lang;
      const end = () => {
        if (utterance === said) ended();
      };
      said.addEventListener('end', end);
      said.addEventListener('error', end);
      synthesis?.speak(said);
      onchange();
    },
    stop() {
      // Not what the page has to say.
      if (!utterance) return;
      synthesis?.cancel();
      // Some browsers tell the end of what was cancelled late, or never.
      ended();
    },
  };

  function ended(): void {
    if (!utterance) return;
    utterance = undefined;
    if (reading === voice) reading = undefined;
    onchange();
  }

  return voice;
}
