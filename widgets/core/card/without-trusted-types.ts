/**
 * Import this before lit-html in a content script, and nowhere else.
 *
 * lit-html makes a Trusted Types policy as it loads. On a page that sends `trusted-types 'none'` (or a list without
 * `lit-html`) that throws, in content scripts too: Chromium 156, Firefox 153. Yet both exempt content scripts from
 * `require-trusted-types-for`, so lit-html works there without a policy if it finds no `trustedTypes` to make one with.
 * Only the isolated world's own global is changed; the page keeps its own. See docs/decisions/002.
 */
Object.defineProperty(globalThis, 'trustedTypes', { value: undefined, configurable: true });
