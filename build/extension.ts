import { type UserConfig, zip } from 'wxt';

/** What WXT has to say unasked, a line for every file, would bury what a person must see. */
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

/** Builds the extension for both families of browsers, to load unpacked and as the zips that the stores take. */
export async function buildExtension(): Promise<void> {
  for (const browser of ['chrome', 'firefox']) {
    const archives = await zip({ browser, logger: onlyTrouble });
    console.log(`.output/${browser}-mv3, ${archives.map((path) => path.replace(/^.*[/\\]/, '.output/')).join(', ')}`);
  }
}
