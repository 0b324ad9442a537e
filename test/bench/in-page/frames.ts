export const nextFrame = () => new Promise<number>(requestAnimationFrame);

export async function frames(count: number): Promise<void> {
  for (let frame = 0; frame < count; frame++) await nextFrame();
}

/** Lets the task that is under way come to its end. */
export const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits until a page that has just been loaded is laid out and painted, and has nothing more to do. */
export async function calm(): Promise<void> {
  await frames(3);
  await pause(100);
  await new Promise((resolve) => requestIdleCallback(resolve));
}
