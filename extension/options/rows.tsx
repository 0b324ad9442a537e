import type { ComponentChildren } from 'preact';
import { CHOICES, type Settings } from '../common/settings/types.ts';
import { Choice, Switch } from '../ui/controls.tsx';
import type { Surface } from '../ui/surface.tsx';
import { ExportAll, ImportAll, StartAfresh } from './data.tsx';
import { KnownTerms } from './known-terms.tsx';
import type { Labels } from './labels.ts';
import { PackList } from './packs/pack-list.tsx';
import { Shortcuts } from './shortcuts.tsx';
import { SiteList } from './sites.tsx';

/** An option: its names, for the search, and its control on the page. */
export interface Row {
  id: string;
  texts: readonly string[];
  content: ComponentChildren;
}

export type SectionId = keyof Labels['sections'];

/** All options by section, in their order on the page. */
export function rowsOf({ settings, change }: Surface, words: Labels): Record<SectionId, Row[]> {
  function choice<Name extends keyof typeof CHOICES>(name: Name): Row {
    type Value = Settings[Name] & string;
    const { label, hint, values } = words[name] as { label: string; hint?: string; values: Record<Value, string> };
    return row(
      name,
      { label, ...(hint && { hint }) },
      <Choice
        label={label}
        values={CHOICES[name] as readonly string[] as readonly Value[]}
        names={values}
        value={settings[name]}
        onChange={(value) => change({ [name]: value })}
      />,
      Object.values<string>(values),
    );
  }

  const toggle = (name: 'elder' | 'tap' | 'paused'): Row => ({
    id: name,
    texts: [words[name].label, words[name].hint ?? ''],
    content: <Switch {...words[name]} checked={settings[name]} onChange={(on) => change({ [name]: on })} />,
  });

  const list = settings.siteMode === 'only' ? 'onSites' : 'offSites';
  return {
    appearance: [choice('markStyle'), choice('theme'), choice('textSize'), toggle('elder')],
    language: [choice('lang'), choice('definitions')],
    reading: [
      choice('density'),
      choice('hover'),
      choice('holdKey'),
      toggle('tap'),
      row('shortcuts', words.shortcuts, <Shortcuts />),
    ],
    sites: [toggle('paused'), choice('siteMode'), row(list, words[list], <SiteList list={list} />)],
    packs: [row('packs', words.packs, <PackList />)],
    known: [row('known', words.known, <KnownTerms />)],
    data: [
      row('exportAll', words.exportAll, <ExportAll />),
      row('importAll', words.importAll, <ImportAll />),
      row('reset', words.reset, <StartAfresh />),
    ],
  };
}

function row(
  id: string,
  { label, hint }: { label: string; hint?: string },
  control: ComponentChildren,
  more: readonly string[] = [],
): Row {
  return {
    id,
    texts: [label, hint ?? '', ...more],
    content: (
      <div class="row">
        <div>
          <h3>{label}</h3>
          {hint && <p class="quiet">{hint}</p>}
        </div>
        <div class="control">{control}</div>
      </div>
    ),
  };
}
