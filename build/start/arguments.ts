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

/** Whether a page is an address on the web, rather than a file of this machine. */
export const isAddress = (page: string): boolean => /^https?:\/\//i.test(page);

/** Whether a window can be shown. macOS and Windows always have a display. */
export const hasDisplay = (platform: NodeJS.Platform, env: NodeJS.ProcessEnv): boolean =>
  platform !== 'linux' || Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY']);
