import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{build,data,extension,test,widgets}/**/*.test.ts'],
    exclude: ['**/*.browser.test.ts', 'node_modules/**'],
    environment: 'node',
  },
});
