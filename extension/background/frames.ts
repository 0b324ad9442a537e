import { browser } from 'wxt/browser';
import type { FrameMessage, FrameNews } from '../content/frames/messages.ts';
import { framePath } from '../content/frames/path.ts';

/**
 * The frames around one, the top one first, each with the code that it needs to show a card for that one.
 *
 * @throws when one of them is a page that no extension may enter.
 */
export async function framesAround(tabId: number, path: readonly number[]): Promise<number[]> {
  const frameIds = [0, ...(path.length > 1 ? await framesBetween(tabId, path) : [])];
  await browser.scripting.executeScript({
    target: { tabId, frameIds },
    files: ['/frames.js'],
    injectImmediately: true,
  });
  return frameIds;
}

/** A tab's frames have names, and only they themselves know where they are. */
async function framesBetween(tabId: number, path: readonly number[]): Promise<number[]> {
  const frames = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: framePath,
    injectImmediately: true,
  });
  return path.slice(1).map((_, depth) => {
    const name = path.slice(0, depth + 1).join();
    const frame = frames.find(({ result }) => result?.join() === name);
    if (!frame) throw new Error('a frame between can not be entered');
    return frame.frameId;
  });
}

/**
 * Tells a frame of a tab something, for another one; answers what it answers, or null.
 *
 * @throws when nobody is there to hear it.
 */
export async function tellFrame(tabId: number, from: number, frameId: number, message: FrameMessage): Promise<unknown> {
  const news: FrameNews = { type: 'frame', from, message };
  return (await browser.tabs.sendMessage(tabId, news, { frameId })) ?? null;
}
