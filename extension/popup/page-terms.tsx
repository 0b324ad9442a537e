import { CHOICES } from '../common/settings/types.ts';
import { Choice } from '../ui/controls.tsx';
import { useSurface } from '../ui/surface.tsx';
import { TermList } from '../ui/term-list.tsx';
import type { FoundEntry } from '../ui/use-found-terms.ts';
import type { PageView } from '../ui/use-page.ts';
import { labels } from './labels.ts';
import { Unread } from './unread.tsx';

/** The terms of the page, or why there are none to show. */
export function PageTerms({ view, terms }: { view: PageView; terms: readonly FoundEntry[] | undefined }) {
  const { settings, change, lang } = useSurface();
  const words = labels[lang];
  const { state, reports, show } = view;
  const top = reports.find((report) => report.top);

  if (state === 'looking' || !terms) return <section aria-busy="true" />;
  if (state === 'silent' || (terms.length === 0 && top?.contentType === 'application/pdf')) {
    return <Unread page={view.page} contentType={top?.contentType} />;
  }
  if (!reports.some(({ on }) => on)) return <p class="notice">{words.off}</p>;
  if (terms.length === 0) {
    return (
      <section class="notice" role="status">
        <p>{words.none}</p>
        <p class="quiet">{words.noneHint}</p>
      </section>
    );
  }
  return (
    <section aria-labelledby="terms">
      <div class="bar">
        <h2 id="terms">{words.terms(terms.length)}</h2>
        <Choice
          label={words.density}
          values={CHOICES.density}
          names={words.densities}
          value={settings.density}
          onChange={(density) => change({ density })}
        />
      </div>
      <TermList
        scrolls
        items={terms}
        onChoose={({ found }) => {
          show(found);
          window.close();
        }}
      />
    </section>
  );
}
