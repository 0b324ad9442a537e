import { type ComponentType, createContext, render } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Lang } from '../../widgets/core/card/model.ts';
import { readerLanguage } from '../common/language.ts';
import { DEFAULTS } from '../common/settings/defaults.ts';
import {
  type Change,
  changeSettings,
  type Kept,
  readSettings,
  watchSettings,
  whereKept,
} from '../common/settings/store.ts';
import type { Settings } from '../common/settings/types.ts';
import { themeSheet } from './theme-sheet.ts';
import './ui.css';

/** What every page of the extension can use. */
export interface Surface {
  settings: Settings;
  lang: Lang;
  /** Changes settings, here and in all open pages. */
  change(change: Change): void;
  /** Where the settings are stored; `nowhere` if the last change could not be stored. */
  kept: Kept | 'nowhere';
}

const SurfaceContext = createContext<Surface | undefined>(undefined);

/** The settings and the way to change them, in any component of a page started with `startSurface`. */
export function useSurface(): Surface {
  const surface = useContext(SurfaceContext);
  if (!surface) throw new Error('this component is used outside a surface');
  return surface;
}

/** Renders a page of the extension and keeps it up to date with the settings. `title` is the document's. */
export async function startSurface(View: ComponentType, title: (lang: Lang) => string): Promise<void> {
  document.adoptedStyleSheets = [themeSheet()];
  // If storage can't be read, show the page with the defaults.
  const [settings, kept] = await Promise.all([readSettings(), whereKept()]).catch(() => [DEFAULTS, 'nowhere'] as const);
  const Page = () => <Provider {...{ View, title, settings, kept }} />;
  render(<Page />, document.body);
}

interface ProviderProps extends Pick<Surface, 'settings' | 'kept'> {
  View: ComponentType;
  title: (lang: Lang) => string;
}

function Provider({ View, title, ...start }: ProviderProps) {
  const [settings, setSettings] = useState(start.settings);
  const [kept, setKept] = useState(start.kept);
  const lang = readerLanguage(settings);
  useEffect(() => {
    const watching = new AbortController();
    watchSettings(setSettings, watching.signal);
    // They may have changed between the first read and the start of watching.
    void readSettings().then(
      (now) => watching.signal.aborted || setSettings(now),
      () => setKept('nowhere'),
    );
    return () => watching.abort();
  }, []);

  const { documentElement: root } = document;
  root.lang = lang;
  root.dataset['theme'] = settings.theme;
  root.dataset['size'] = settings.elder ? 'elder' : settings.textSize;
  document.title = title(lang);

  const change = (wanted: Change) => void changeSettings(wanted).then(setKept, () => setKept('nowhere'));
  return (
    <SurfaceContext.Provider value={{ settings, lang, change, kept }}>
      <View />
    </SurfaceContext.Provider>
  );
}
