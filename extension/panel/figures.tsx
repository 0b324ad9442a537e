import '../../widgets/elements/indicator/index.ts';
import { html, nothing } from 'lit-html';
import { useCallback } from 'preact/hooks';
import type { Observation } from '../../data/schema/pack.ts';
import { labels as cardLabels } from '../../widgets/core/card/labels.ts';
import type { Facts } from '../../widgets/core/export/facts.ts';
import type { MingciIndicator } from '../../widgets/elements/indicator/mingci-indicator.ts';
import { openSource } from '../common/own-pages.ts';
import { ICONS } from '../ui/icons.tsx';
import { useSurface } from '../ui/surface.tsx';
import { labels } from './labels.ts';

/** The element's properties that are set here. */
type IndicatorProps = Required<Pick<MingciIndicator, 'facts' | 'toSource' | 'indicator'>> & {
  mode: 'elder' | undefined;
  jsonld: 'off';
};

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'mingci-indicator': IndicatorProps;
    }
  }
}

/** The figures in the reports that are related to a term, shown with the element that publishers use. */
export function Figures({ figures }: { figures: readonly Facts[] }) {
  const words = labels[useSurface().lang];
  if (figures.length === 0) return null;
  return (
    <section class="figures" aria-labelledby="figures">
      <h2 id="figures">{words.figures}</h2>
      {figures.flatMap(({ id: pack, indicators }) =>
        indicators.map(({ id }) => <IndicatorCard key={`${pack}/${id}`} facts={figures} pack={pack} indicator={id} />),
      )}
    </section>
  );
}

interface IndicatorCardProps {
  facts: readonly Facts[];
  pack: string;
  indicator: string;
}

function IndicatorCard({ facts, pack, indicator }: IndicatorCardProps) {
  const { settings, lang } = useSurface();
  const toSource = useCallback(
    ({ figure, evidence }: Observation, place: 'sentence' | 'row') => {
      const name = labels[lang].evidence(figure);
      return html`<button
        part="to-source"
        aria-label=${name}
        title=${place === 'row' ? name : nothing}
        @click=${() => void openSource({ pack, ...evidence })}
      >
        <svg viewBox="0 0 20 20" width="1.25em" height="1.25em" aria-hidden="true">
          <path d=${ICONS.source} fill="none" stroke="currentColor" stroke-width="1.5" stroke-linejoin="round" />
        </svg>
        ${place === 'sentence' ? cardLabels[lang].evidence : nothing}
      </button>`;
    },
    [pack, lang],
  );
  return (
    <mingci-indicator
      facts={facts}
      indicator={`${pack}/${indicator}`}
      toSource={toSource}
      mode={settings.elder ? 'elder' : undefined}
      jsonld="off"
    />
  );
}
