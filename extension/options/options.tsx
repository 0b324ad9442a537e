// For readers who want Mingci to be different: quieter, larger, not on this site, not this word. They come rarely, with
// one thing in mind, find it by name, change it, see that it works, and leave.
import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../ui/icons.tsx';
import { Sample } from '../ui/sample.tsx';
import { useSurface } from '../ui/surface.tsx';
import { isFound } from './find.ts';
import { labels } from './labels.ts';
import { rowsOf, type SectionId } from './rows.tsx';

/** A sentence with many marks. */
const SAMPLE = {
  hans: '全力构建“1+6+N”产业载体支撑体系；加快“港治谷”建设，规划建设RCEP青岛经贸合作先行创新试验基地。',
  hant: '全力構建「1+6+N」產業載體支撐體系；加快「港治谷」建設，規劃建設RCEP青島經貿合作先行創新試驗基地。',
};

export function Options() {
  const surface = useSurface();
  const words = labels[surface.lang];
  const [query, setQuery] = useState('');
  const rows = rowsOf(surface, words);
  const sections = (Object.keys(rows) as SectionId[])
    .map((id) => ({
      id,
      name: words.sections[id],
      rows: rows[id].filter(({ texts }) => isFound(query, [words.sections[id], ...texts])),
    }))
    .filter((section) => section.rows.length > 0);

  // The browser tries to scroll to the section in the address before that section exists.
  useEffect(() => document.getElementById(location.hash.slice(1))?.scrollIntoView(), []);

  return (
    <div class="options">
      <header>
        <img src="/icon/96.png" alt="" width="40" height="40" />
        <h1>{words.title}</h1>
        <search>
          <Icon name="search" />
          <input
            type="search"
            class="field"
            placeholder={words.search}
            aria-label={words.search}
            value={query}
            onInput={({ currentTarget }) => setQuery(currentTarget.value)}
          />
        </search>
      </header>
      <nav aria-label={words.title}>
        <ul>
          {sections.map(({ id, name }) => (
            <li key={id}>
              <a href={`#${id}`}>{name}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main>
        {surface.kept !== 'sync' && (
          <p role="status" class="banner">
            {surface.kept === 'local' ? words.keptLocal : words.keptNowhere}
          </p>
        )}
        <p role="status" class={sections.length > 0 ? 'visually-hidden' : 'quiet'}>
          {sections.length > 0 ? '' : words.nothing(query)}
        </p>
        {sections.map((section) => (
          <section key={section.id} id={section.id} aria-labelledby={`${section.id}-name`}>
            <h2 id={`${section.id}-name`}>{section.name}</h2>
            <div class="card">
              {section.id === 'appearance' && query === '' && (
                <div class="row sample-row">
                  <p class="quiet">{words.sample}</p>
                  <Sample {...SAMPLE} />
                </div>
              )}
              {section.rows.map(({ id, content }) => (
                <div key={id}>{content}</div>
              ))}
            </div>
          </section>
        ))}
        <footer>
          <a href="/welcome.html">{words.welcome}</a>
        </footer>
      </main>
    </div>
  );
}
