// For readers in the middle of a page, above all those who use the keyboard or a screen reader: what is it about, in
// order, and take me there.
import { headwordFor } from '../../widgets/core/card/text.ts';
import { formatRoute } from '../common/route.ts';
import { labels as popupLabels } from '../popup/labels.ts';
import { SiteSwitch } from '../popup/site-switch.tsx';
import { Unread } from '../popup/unread.tsx';
import { Icon } from '../ui/icons.tsx';
import { useSurface } from '../ui/surface.tsx';
import { TermList } from '../ui/term-list.tsx';
import { type PageView as Page } from '../ui/use-page.ts';
import { useFoundTerms } from '../ui/use-found-terms.ts';
import { labels } from './labels.ts';
import { Notice } from './notice.tsx';
import { Waiting } from './waiting.tsx';

export function PageView({ page }: { page: Page }) {
  const { settings, change, lang } = useSurface();
  const words = labels[lang];
  const top = page.reports.find((report) => report.top);
  const { terms, failed } = useFoundTerms(page.reports);

  if (page.state === 'looking') return <section aria-busy="true" />;
  if (!terms) return <Waiting failed={failed} />;
  if (page.state === 'silent' || (terms.length === 0 && top?.contentType === 'application/pdf')) {
    return <Unread page={page.page} contentType={top?.contentType} />;
  }
  if (!page.reports.some(({ on }) => on)) {
    return settings.paused ? (
      <Notice what={popupLabels[lang].paused}>
        <button type="button" class="primary" onClick={() => change({ paused: false })}>
          <Icon name="play" />
          {popupLabels[lang].resume}
        </button>
      </Notice>
    ) : (
      <Notice what={words.pageOff}>
        <SiteSwitch view={page} />
      </Notice>
    );
  }
  return (
    <>
      {/* Announced again whenever their number changes. */}
      <div role="status">
        <h1 tabIndex={-1}>{terms.length > 0 ? words.pageTerms(terms.length) : words.pageNone}</h1>
      </div>
      <p class="quiet">{terms.length > 0 ? words.pageHint : words.pageNoneHint}</p>
      <TermList
        items={terms}
        onChoose={({ found }) => page.show(found)}
        aside={({ key, term }) => (
          <a
            class="icon"
            href={formatRoute({ view: 'term', key })}
            data-key={`entry of ${key}`}
            aria-label={words.entry(headwordFor(term, lang).text)}
            title={words.entry(headwordFor(term, lang).text)}
          >
            <Icon name="next" />
          </a>
        )}
      />
    </>
  );
}
