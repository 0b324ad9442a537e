import type { Reader } from '../../build/reader/reader.ts';

/** Of an extension page's own `browser`, what is used here. */
interface TabsApi {
  tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> };
}

/** The browser's number of the tab that shows an address. */
export async function tabOf(reader: Reader, url: string): Promise<number> {
  const page = await reader.openOwn('sidepanel.html');
  const id = await page.evaluate(async (wanted) => {
    const { browser, chrome } = globalThis as unknown as { browser?: TabsApi; chrome: TabsApi };
    return (await (browser ?? chrome).tabs.query({})).find((tab) => tab.url === wanted)?.id;
  }, url);
  await page.close();
  if (id === undefined) throw new Error(`no tab shows ${url}`);
  return id;
}
