import type { Look } from '../../widgets/core/card/view.ts';
import { readerLanguage } from '../common/language.ts';
import type { Settings } from '../common/settings/types.ts';

// What the settings mean for marks and cards.

/** Which terms are marked, by key (`pack/term`). */
export function acceptsTerm({ knownTerms, offPacks }: Settings): (key: string) => boolean {
  const known = new Set(knownTerms);
  const off = new Set(offPacks);
  return (key) => !known.has(key) && !off.has(key.slice(0, key.indexOf('/')));
}

export function lookOf(settings: Settings): Look {
  return { ...settings, lang: readerLanguage(settings) };
}
