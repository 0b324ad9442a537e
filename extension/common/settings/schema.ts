import { DEFAULTS } from './defaults.ts';
import { CHOICES, type Settings } from './types.ts';

/**
 * Settings out of whatever storage holds: another version's, another device's, a slip of a hand. A field that can't be
 * understood has its default; the others stand.
 */
export function toSettings(stored: unknown): Settings {
  const found: Record<string, unknown> = typeof stored === 'object' && stored ? { ...stored } : {};
  return Object.fromEntries(
    Object.entries(DEFAULTS).map(([name, usual]) => [name, isLike(usual, found[name], name) ? found[name] : usual]),
  ) as unknown as Settings;
}

function isLike(usual: unknown, value: unknown, name: string): boolean {
  if (Array.isArray(usual)) return Array.isArray(value) && value.every((each) => typeof each === 'string');
  if (typeof usual === 'string') return (CHOICES as Record<string, readonly unknown[]>)[name]!.includes(value);
  return typeof value === typeof usual;
}
