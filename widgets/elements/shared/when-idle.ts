/** Runs a task when the page is idle. Safari has no requestIdleCallback. */
export function whenIdle(task: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(task, { timeout: 200 });
  else setTimeout(task, 30);
}
