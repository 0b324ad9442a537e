import { DEFAULTS } from './defaults.ts';
import { CHOICES, type Settings } from './types.ts';

/**
 * Makes settings from whatever is stored, which may be from another version or device, or edited by hand. A field that
 * can't be understood gets its default; the others are kept.
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
