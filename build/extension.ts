import { type UserConfig, zip } from 'wxt';

/** WXT prints a line for every file, which would bury the warnings and errors. */
const onlyTrouble: NonNullable<UserConfig['logger']> = {
  debug: () => undefined,
  log: () => undefined,
  info: () => undefined,
  success: () => undefined,
  warn: console.warn,
  error: console.error,
  fatal: console.error,
  level: 1,
};

/** Builds the extension for Chrome and Firefox, both unpacked and as zips for the stores. */
export async function buildExtension(): Promise<void> {
  for (const browser of ['chrome', 'firefox']) {
    const archives = await zip({ browser, logger: onlyTrouble });
    console.log(`.output/${browser}-mv3, ${archives.map((path) => path.replace(/^.*[/\\]/, '.output/')).join(', ')}`);
  }
}
