import { css, html, type LitElement, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { aloudIcon } from '../../core/card/icons.ts';
import { labels } from '../../core/card/labels.ts';
import type { Lang } from '../../core/card/model.ts';
import { createVoice, type Spoken, type Voice } from '../../core/card/voice.ts';
import { adopt } from './adopt.ts';

/** Reads aloud what an element shows. Elements load it in elder mode. */
export class Aloud implements ReactiveController {
  protected readonly host: LitElement;
  readonly #voices = new Map<string, Voice>();
  #stopping = new AbortController();

  constructor(host: LitElement) {
    this.host = host;
    host.addController(this);
    adopt(host, aloudStyles);
    host.requestUpdate();
  }

  hostDisconnected(): void {
    for (const voice of this.#voices.values()) voice.stop();
    this.#voices.clear();
    this.#stopping.abort();
    this.#stopping = new AbortController();
  }

  /** The button that starts and stops; nothing if the machine has no voice for the language. `id`: of what is read. */
  button(id: string, lang: Lang, spoken: Spoken, text: () => string): TemplateResult | typeof nothing {
    const name = `${spoken} ${id}`;
    let voice = this.#voices.get(name);
    if (!voice) {
      voice = createVoice(
        () => this.host.requestUpdate(),
        this.#stopping.signal,
        () => spoken,
      );
      this.#voices.set(name, voice);
    }
    const { speaking, toggle } = voice;
    if (speaking === undefined) return nothing;
    return html`<button class="aloud" part="aloud" @click=${() => toggle(text())}>
      ${aloudIcon}${speaking ? labels[lang].stopReading : labels[lang].readAloud}
    </button>`;
  }
}

/** 18 pt and 60 × 60 px, as in all of elder mode. */
const aloudStyles = css`
  .aloud {
    display: flex;
    align-items: center;
    gap: 0.375em;
    min-inline-size: 60px;
    min-block-size: 60px;
    margin-block-start: 0.5em;
    padding: 0 0.75em;
    border: 1px solid currentcolor;
    border-radius: 0.375em;
    background: none;
    color: inherit;
    font: inherit;
    font-size: max(1em, 24px);
    cursor: pointer;
  }
  .aloud svg {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  @media print {
    .aloud {
      display: none;
    }
  }
`;
