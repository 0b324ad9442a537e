import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

export interface StartArguments {
  /** Exit once the marks have been printed. */
  once: boolean;
  /** A file or an address to open instead of the demo stories. */
  page: string | undefined;
}

/**
 * Parses the arguments after `npm start --`.
 * @throws {Error} that names an unknown option, or the pages if there are several
 */
export function readArguments(args: readonly string[]): StartArguments {
  const pages = args.filter((arg) => !arg.startsWith('-'));
  const unknown = args.find((arg) => arg.startsWith('-') && arg !== '--once');
  if (unknown !== undefined) throw new Error(`unknown option ${unknown}; usage: npm start [-- [--once] [PAGE]]`);
  if (pages.length > 1) throw new Error(`only one page can be opened: ${pages.join(', ')}`);
  return { once: args.includes('--once'), page: pages[0] };
}

/**
 * Resolves the page argument: an address on the web, or a file relative to `folder`.
 * @throws {Error} if there is no such file
 */
export function findPage(page: string, folder: string): { address: string } | { file: string } {
  if (/^https?:\/\//i.test(page)) return { address: page };
  const file = resolve(folder, page);
  if (!existsSync(file)) throw new Error(`there is no file ${file} (an address begins with http:// or https://)`);
  return { file };
}

/** Whether a window can be shown: macOS and Windows always have a display. */
export const hasDisplay = (platform: NodeJS.Platform, env: NodeJS.ProcessEnv): boolean =>
  platform !== 'linux' || Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY']);
