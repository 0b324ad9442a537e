import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { useSurface } from '../ui/surface.tsx';
import { labels } from './labels.ts';

/** The current shortcuts, and a way to the page where the browser lets the reader change them. */
export function Shortcuts() {
  const words = labels[useSurface().lang];
  const [keys, setKeys] = useState<string[]>([]);

  useEffect(() => {
    // Absent on Firefox for Android.
    void browser.commands?.getAll().then((commands) => setKeys(commands.flatMap(({ shortcut }) => shortcut || [])));
  }, []);

  return (
    <div class="shortcuts">
      {keys.map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
      <button type="button" onClick={openShortcuts}>
        {words.shortcuts.button}
      </button>
    </div>
  );
}

interface FirefoxCommands {
  openShortcutSettings?(): Promise<void>;
}

function openShortcuts(): void {
  const firefox = browser.commands as FirefoxCommands;
  if (firefox.openShortcutSettings) void firefox.openShortcutSettings();
  else void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
