import { useId, useState } from 'preact/hooks';
import { siteOf } from '../common/sites.ts';
import { Icon } from '../ui/icons.tsx';
import { useSurface } from '../ui/surface.tsx';
import { labels } from './labels.ts';
import { UndoNotice, useUndo } from './undo.tsx';

/** The list of sites for one of the two modes, with controls to add and remove sites. */
export function SiteList({ list }: { list: 'offSites' | 'onSites' }) {
  const { settings, change, lang } = useSurface();
  const words = labels[lang];
  const id = useId();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const undo = useUndo();
  const nameOf = (site: string) => (site === 'file:' ? words.localFiles : site);

  function add(event: SubmitEvent): void {
    event.preventDefault();
    const site = siteTyped(typed);
    setWrong(site === null);
    if (site === null) return;
    change((now) => ({ [list]: [...now[list].filter((each) => each !== site), site] }));
    setTyped('');
  }

  function remove(site: string): void {
    const before = settings[list];
    change((now) => ({ [list]: now[list].filter((each) => each !== site) }));
    undo.offer(words.undone(nameOf(site)), () => change({ [list]: before }));
  }

  return (
    <>
      <form onSubmit={add}>
        <input
          class="field"
          aria-label={words.site}
          aria-invalid={wrong}
          aria-describedby={wrong ? id : undefined}
          placeholder={words.sitePlaceholder}
          autocomplete="off"
          spellcheck={false}
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <button type="submit">{words.add}</button>
      </form>
      {wrong && (
        <p class="problem" role="alert" id={id}>
          {words.notASite}
        </p>
      )}
      <ul class="list">
        {settings[list].map((site) => (
          <li key={site}>
            <span>{nameOf(site)}</span>
            <button type="button" class="plain" aria-label={words.remove(nameOf(site))} onClick={() => remove(site)}>
              <Icon name="close" />
            </button>
          </li>
        ))}
        {settings[list].length === 0 && <li class="quiet">{words.noSites}</li>}
      </ul>
      <UndoNotice undo={undo} />
    </>
  );
}

/** The site for a typed address or domain. */
function siteTyped(text: string): string | null {
  const trimmed = text.trim();
  if (trimmed === '' || /\s/.test(trimmed)) return null;
  return siteOf(/^[a-z]+:/i.test(trimmed) && !/^[^/]*:\d/.test(trimmed) ? trimmed : `https://${trimmed}`);
}
