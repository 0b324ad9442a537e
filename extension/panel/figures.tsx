import type { Indicator, Observation, Pack } from '../../data/schema/pack.ts';
import { labels as cardLabels } from '../../widgets/core/card/labels.ts';
import { contentLang, inLang } from '../../widgets/core/card/text.ts';
import { told } from '../../widgets/core/indicator/alternative.ts';
import { wordsOf } from '../../widgets/core/indicator/figure.ts';
import { indicatorLabels } from '../../widgets/core/indicator/labels.ts';
import { periodText } from '../../widgets/core/indicator/period.ts';
import { openSource } from '../common/own-pages.ts';
import { Icon } from '../ui/icons.tsx';
import { useSurface } from '../ui/surface.tsx';
import { Typeset } from '../ui/typeset.tsx';
import { figuresOf } from './figures-of.ts';
import { labels } from './labels.ts';

/** What the reports count that has to do with a term: each figure in its own words, with what it is and where it stands. */
export function Figures({ term, packs }: { term: string; packs: readonly Pack[] }) {
  const words = labels[useSurface().lang];
  const figures = figuresOf(term, packs);
  if (figures.length === 0) return null;
  return (
    <section class="figures" aria-labelledby="figures">
      <h2 id="figures">{words.figures}</h2>
      {figures.map(({ pack, indicator }) => (
        <IndicatorFigures key={`${pack.id} ${indicator.id}`} pack={pack} indicator={indicator} />
      ))}
    </section>
  );
}

function IndicatorFigures({ pack, indicator }: { pack: Pack; indicator: Indicator }) {
  const { lang } = useSurface();
  const { name, description, comparability, observations } = indicator;
  return (
    <section class="indicator">
      <h3 lang={contentLang(lang)}>{inLang(name, lang)}</h3>
      <p class="quiet" lang={contentLang(lang)}>
        {inLang(description, lang)}
      </p>
      <ul>
        {observations.map((observation) => (
          <Figure key={observation.evidence.start} pack={pack} observation={observation} />
        ))}
      </ul>
      {comparability && (
        <p class="quiet" lang={contentLang(lang)}>
          {inLang(comparability, lang)}
        </p>
      )}
    </section>
  );
}

function Figure({ pack, observation }: { pack: Pack; observation: Observation }) {
  const { lang } = useSurface();
  const words = labels[lang];
  const { status, area, original } = indicatorLabels[lang];
  const { evidence, figure, obsStatus, qualifier, quote, refArea, timePeriod, unitMeasure } = observation;
  const about = [periodText(timePeriod, lang), area[refArea], qualifier && inLang(qualifier, lang)];
  return (
    <li>
      <p>
        <b lang={contentLang(lang)}>{told(observation, pack.units[unitMeasure], lang)}</b>{' '}
        {lang === 'en' && (
          <span class="quiet">
            {original} <span lang="zh-Hans">{wordsOf(observation)}</span>{' '}
          </span>
        )}
        <span class="status" data-status={obsStatus}>
          {status[obsStatus]}
        </span>
      </p>
      <p class="quiet">{about.filter(Boolean).join(' · ')}</p>
      <blockquote lang="zh-Hans">
        <Typeset text={quote} />
      </blockquote>
      <button
        type="button"
        class="plain"
        aria-label={words.evidence(figure)}
        onClick={() => void openSource({ pack: pack.id, ...evidence })}
      >
        <Icon name="source" />
        {cardLabels[lang].evidence}
      </button>
    </li>
  );
}
