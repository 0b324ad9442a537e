export const nextFrame = () => new Promise<number>(requestAnimationFrame);

export async function frames(count: number): Promise<void> {
  for (let frame = 0; frame < count; frame++) await nextFrame();
}

/** Lets the current task finish, and waits. */
export const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits until a page that has just loaded is laid out, painted and idle. */
export async function calm(): Promise<void> {
  await frames(3);
  await pause(100);
  await new Promise((resolve) => requestIdleCallback(resolve));
}
