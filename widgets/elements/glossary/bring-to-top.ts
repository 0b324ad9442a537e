/**
 * Scrolls until the element stays at the top: entries on the way get their true height only when they come near the window
 * (`content-visibility`), which moves what is below them.
 */
export async function bringToTop(element: Element): Promise<void> {
  let top = Number.NaN;
  for (let tries = 0; tries < 8 && element.getBoundingClientRect().top !== top; tries++) {
    element.scrollIntoView({ block: 'start' });
    top = element.getBoundingClientRect().top;
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
  }
}
