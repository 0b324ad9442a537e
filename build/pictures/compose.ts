import type { Browser } from 'puppeteer-core';

interface Layer {
  png: Uint8Array;
  left: number;
  top: number;
  /** Drawn with a shadow, as a browser's popups are. */
  floats?: boolean;
}

/** Composes pictures into one, as a browser window shows a page with a panel beside it or a popup above it. */
export async function compose(browser: Browser, width: number, height: number, layers: readonly Layer[]) {
  const page = await browser.newPage();
  await page.setViewport({ width, height });
  const images = layers.map(({ png, left, top, floats = false }) => {
    const src = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
    const shadow = floats ? 'border-radius: 8px; box-shadow: 0 0 0 1px #0003, 0 8px 24px #0004' : '';
    return `<img src="${src}" alt="" style="position: absolute; left: ${left}px; top: ${top}px; ${shadow}">`;
  });
  await page.setContent(`<body style="margin: 0; background: #ccc">${images.join('')}`, { waitUntil: 'load' });
  const png = await page.screenshot();
  await page.close();
  return png;
}
