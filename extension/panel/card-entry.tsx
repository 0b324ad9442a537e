import { html, nothing, render } from 'lit-html';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { copyText } from '../../widgets/core/card/copy.ts';
import type { CardModel } from '../../widgets/core/card/model.ts';
import { entryCss } from '../../widgets/core/card/sheet.ts';
import { entryTemplate } from '../../widgets/core/card/template.ts';
import { citation, spoken } from '../../widgets/core/card/text.ts';
import type { EntryActions, EntryView } from '../../widgets/core/card/view.ts';
import { createVoice, type Voice } from '../../widgets/core/card/voice.ts';
import { openSource } from '../common/own-pages.ts';
import { useSurface } from '../ui/surface.tsx';
import { goTo } from './use-route.ts';

/** What the entry normally inherits from the card's panel; all else is in `entryCss`. */
const FRAME = `
.entry { line-height: 1.75; }
:lang(zh-Hans), :lang(zh-Latn), :lang(zh-Hant), :lang(en) { font-family: inherit; }
* { box-sizing: border-box; }
[data-size="elder"] :is(button, summary) { min-inline-size: 60px; min-block-size: 60px; }
.parts ul[data-columns="2"] { grid-template-columns: repeat(auto-fill, minmax(min(100%, 8.5em), 1fr)); }
.parts ul[data-columns="3"] { grid-template-columns: repeat(auto-fill, minmax(min(100%, 5.5em), 1fr)); }
`;

let sheet: CSSStyleSheet | undefined;

function entrySheet(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(entryCss + FRAME);
  }
  return sheet;
}

/**
 * All that the card says about a term, with the card's own template, so that terms are explained the same way
 * everywhere.
 */
export function CardEntry({ model }: { model: CardModel }) {
  const { settings, lang, change } = useSurface();
  const host = useRef<HTMLDivElement>(null);
  const [notice, setNotice] = useState<EntryView['notice']>();
  const [voice, setVoice] = useState<Voice>();
  const [speaking, setSpeaking] = useState<boolean>();
  const known = settings.knownTerms.includes(model.key);

  // Rendered together with what is around it, since coming back may move focus to a link in here.
  useLayoutEffect(() => {
    const root = host.current!.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [entrySheet()];
    const made = createVoice(() => setSpeaking(made.speaking));
    setVoice(made);
    setSpeaking(made.speaking);
    return () => made.stop();
  }, []);

  useEffect(() => {
    setNotice(undefined);
    voice?.stop();
  }, [model.key]);

  useLayoutEffect(() => {
    const root = host.current!.shadowRoot!;
    const view: EntryView = {
      lang,
      definitions: settings.definitions,
      notice,
      evidence: true,
      known,
      aloud: settings.elder ? speaking : undefined,
    };
    const actions: EntryActions = {
      follow: (key) => goTo({ view: 'term', key }),
      async copy(definition) {
        // Empty it first: a live region announces only changes.
        setNotice(undefined);
        setNotice({ definition, copied: await copyText(citation(model, definition, lang), root) });
      },
      showEvidence: ({ evidence }) => evidence && void openSource(evidence),
      toggleKnown: () =>
        change(({ knownTerms }) => ({
          knownTerms: known ? knownTerms.filter((key) => key !== model.key) : [...knownTerms, model.key],
        })),
      toggleAloud: () => voice?.toggle(spoken(model)),
    };
    render(
      html`<div class="entry" data-size=${settings.elder ? 'elder' : nothing}>${entryTemplate(model, view, actions)}</div>`,
      root,
    );
  });

  return <div class="card-entry" ref={host} />;
}
