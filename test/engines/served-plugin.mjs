// Serves a server-rendered page to the browser tests: `/served.html`.

/** @returns {import('@web/dev-server-core').Plugin} */
export const servedPlugin = () => ({
  name: 'served-page',
  async serve({ path }) {
    if (path !== '/served.html') return;
    const { servedPage } = await import('./served-page.ts');
    return { body: await servedPage(), type: 'html' };
  },
});
