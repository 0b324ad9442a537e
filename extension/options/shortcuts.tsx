import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { useSurface } from '../ui/surface.tsx';
import { labels } from './labels.ts';

/** The keys as they are set, and the way to where the browser lets one change them. */
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
