import { browser } from 'wxt/browser';
import type { FrameMessage, FrameNews } from '../content/frames/messages.ts';
import { framePath } from '../content/frames/path.ts';

/**
 * Finds the frames around a frame, top frame first, and puts the code into each that it needs to show a card for it.
 *
 * @throws if one of them is a page that no extension may enter.
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

/** The browser gives frames ids, but only a frame itself knows its place among the others. */
async function framesBetween(tabId: number, path: readonly number[]): Promise<number[]> {
  const frames = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: framePath,
    injectImmediately: true,
  });
  return path.slice(1).map((_, depth) => {
    const name = path.slice(0, depth + 1).join();
    const frame = frames.find(({ result }) => result?.join() === name);
    if (!frame) throw new Error('a frame between cannot be entered');
    return frame.frameId;
  });
}

/**
 * Passes a message from one frame of a tab to another; returns the answer, or null.
 *
 * @throws if nothing listens in that frame.
 */
export async function tellFrame(tabId: number, from: number, frameId: number, message: FrameMessage): Promise<unknown> {
  const news: FrameNews = { type: 'frame', from, message };
  return (await browser.tabs.sendMessage(tabId, news, { frameId })) ?? null;
}
