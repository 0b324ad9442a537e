import type { SearchEntry, SearchMatch } from '../../widgets/core/search/search.ts';
import { formatRoute } from '../common/route.ts';
import { TermList } from '../ui/term-list.tsx';

/** A list of terms with links to their entries. */
export function TermLinks({ items }: { items: readonly (SearchEntry & { matches?: readonly SearchMatch[] })[] }) {
  return <TermList items={items} href={({ key }) => formatRoute({ view: 'term', key })} />;
}
