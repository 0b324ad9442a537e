/** Reads text aloud, one at a time. */
export interface Voice {
  /** Undefined where no voice is at hand. */
  readonly speaking: boolean | undefined;
  /** Begins to read, or stops what is being read. */
  toggle(text: string): void;
  stop(): void;
}

/** `onchange` is called when `speaking` may have changed: browsers bring their voices in late. */
export function createVoice(onchange: () => void, signal?: AbortSignal): Voice {
  // Absent in some builds of Chromium and WebKit, which the type doesn't say.
  const synthesis = globalThis.speechSynthesis as SpeechSynthesis | undefined;
  let utterance: SpeechSynthesisUtterance | undefined;
  synthesis?.addEventListener('voiceschanged', onchange, { ...(signal && { signal }) });

  const voice = (): SpeechSynthesisVoice | undefined =>
    // Never one that sends the text to its maker.
    synthesis?.getVoices().find(({ lang, localService }) => localService && /^(zh|cmn)\b/i.test(lang));

  function end(): void {
    utterance = undefined;
    onchange();
  }

  return {
    get speaking() {
      return voice() && utterance !== undefined;
    },
    toggle(text) {
      if (utterance) return this.stop();
      const speaker = voice();
      if (!speaker) return;
      utterance = new SpeechSynthesisUtterance(text);
      utterance.voice = speaker;
      utterance.lang = speaker.lang;
      utterance.addEventListener('end', end);
      utterance.addEventListener('error', end);
      synthesis?.speak(utterance);
      onchange();
    },
    stop() {
      // Not what the page has to say.
      if (utterance) synthesis?.cancel();
    },
  };
}
