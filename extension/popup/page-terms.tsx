import type { Library } from '../../widgets/core/pack/library.ts';
import { CHOICES } from '../common/settings/types.ts';
import { Choice } from '../ui/controls.tsx';
import { useSurface } from '../ui/surface.tsx';
import { TermList } from '../ui/term-list.tsx';
import { termsOf, type PageView } from '../ui/use-page.ts';
import { labels } from './labels.ts';
import { Unread } from './unread.tsx';

/** What the page talks about, or why nobody can tell. */
export function PageTerms({ view, library }: { view: PageView; library: Library | undefined }) {
  const { settings, change, lang } = useSurface();
  const words = labels[lang];
  const { state, reports, show } = view;
  const terms = termsOf(reports);
  const top = reports.find((report) => report.top);

  if (state === 'looking' || !library) return <section aria-busy="true" />;
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
        items={terms.flatMap((found) => {
          const term = library.term(found.key);
          return term ? [{ key: found.key, term, found }] : [];
        })}
        onChoose={({ found }) => {
          show(found);
          window.close();
        }}
      />
    </section>
  );
}
