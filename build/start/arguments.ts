import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

export interface StartArguments {
  /** Stop when the marks have been shown. */
  once: boolean;
  /** A file or an address, in place of the demo story. */
  page: string | undefined;
}

/**
 * Reads what follows `npm start --`.
 * @throws {Error} that names what it doesn't know
 */
export function readArguments(args: readonly string[]): StartArguments {
  const pages = args.filter((arg) => !arg.startsWith('-'));
  const unknown = args.find((arg) => arg.startsWith('-') && arg !== '--once');
  if (unknown !== undefined) throw new Error(`there is no ${unknown}: npm start [-- [--once] [PAGE]]`);
  if (pages.length > 1) throw new Error(`one page at a time, please: ${pages.join(', ')}`);
  return { once: args.includes('--once'), page: pages[0] };
}

/**
 * What a person means by a page: an address on the web, or a file, named from the folder they are in.
 * @throws {Error} when there is no such file
 */
export function findPage(page: string, folder: string): { address: string } | { file: string } {
  if (/^https?:\/\//i.test(page)) return { address: page };
  const file = resolve(folder, page);
  if (!existsSync(file)) throw new Error(`there is no file ${file} (an address begins with http:// or https://)`);
  return { file };
}

/** Whether a window can be shown. macOS and Windows always have a display. */
export const hasDisplay = (platform: NodeJS.Platform, env: NodeJS.ProcessEnv): boolean =>
  platform !== 'linux' || Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY']);
