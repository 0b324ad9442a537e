import { type ComponentChildren, createContext, render } from 'preact';
import { useContext } from 'preact/hooks';
import { readerLanguage } from '../common/language.ts';
import { readSettings, watchSettings } from '../common/settings/store.ts';
import type { Settings } from '../common/settings/types.ts';
import { loadWords, WordsContext } from './i18n.ts';
import { surfaceSheet } from './sheet.ts';

const SettingsContext = createContext<Settings | undefined>(undefined);

export function useSettings(): Settings {
  const settings = useContext(SettingsContext);
  if (!settings) throw new Error('this component must stand inside a surface');
  return settings;
}

/** Draws one of the extension's own pages in the reader's language and look, and again whenever these change. */
export async function startSurface(content: ComponentChildren): Promise<void> {
  document.adoptedStyleSheets.push(surfaceSheet());
  const draw = async (settings: Settings) => {
    const words = await loadWords(readerLanguage(settings));
    const { documentElement: page } = document;
    page.lang = words.lang;
    page.dataset.theme = settings.theme;
    page.dataset.size = settings.elder ? 'elder' : settings.textSize;
    render(
      <SettingsContext.Provider value={settings}>
        <WordsContext.Provider value={words}>{content}</WordsContext.Provider>
      </SettingsContext.Provider>,
      document.body,
    );
  };
  watchSettings((settings) => void draw(settings), new AbortController().signal);
  await draw(await readSettings());
}
