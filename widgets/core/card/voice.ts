/** Reads texts aloud, one at a time. */
export interface Voice {
  /** Undefined if the browser has no suitable voice. */
  readonly speaking: boolean | undefined;
  /** Starts reading, or stops if it is already reading. */
  toggle(text: string): void;
  stop(): void;
}

/** The languages that voices are looked for in. */
export type Spoken = 'zh' | 'en';

const TAGS: Record<Spoken, RegExp> = { zh: /^(zh|cmn)\b/i, en: /^en\b/i };

/** The one voice of the page that is reading now. */
let reading: Voice | undefined;

/** `onchange` is called when `speaking` may have changed, and browsers load their voices late. */
export function createVoice(onchange: () => void, signal?: AbortSignal, lang: () => Spoken = () => 'zh'): Voice {
  // Absent in some builds of Chromium and WebKit, which the type doesn't say.
  const synthesis = globalThis.speechSynthesis as SpeechSynthesis | undefined;
  let utterance: SpeechSynthesisUtterance | undefined;
  synthesis?.addEventListener('voiceschanged', onchange, { ...(signal && { signal }) });

  const speaker = (): SpeechSynthesisVoice | undefined =>
    // Never a remote voice, which would send the text to its vendor.
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
      // Leaves speech of the page itself alone.
      if (!utterance) return;
      synthesis?.cancel();
      // Some browsers report the end of a cancelled utterance late, or never.
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
