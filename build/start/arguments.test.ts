import { describe, expect, it } from 'vitest';
import { hasDisplay, isAddress, readArguments } from './arguments.ts';

describe('what follows `npm start --`', () => {
  it('is nothing, --once, a page, or both in any order', () => {
    expect(readArguments([])).toEqual({ once: false, page: undefined });
    expect(readArguments(['--once', 'a.html'])).toEqual({ once: true, page: 'a.html' });
    expect(readArguments(['https://example.com/', '--once'])).toEqual({ once: true, page: 'https://example.com/' });
  });

  it('is refused by name when it is something else', () => {
    expect(() => readArguments(['--onec'])).toThrow('--onec');
    expect(() => readArguments(['a.html', 'b.html'])).toThrow('a.html, b.html');
  });
});

it('tells an address from a file', () => {
  expect(['http://example.com', 'HTTPS://example.com/a'].every(isAddress)).toBe(true);
  expect(['story.html', './http/a.html', '/tmp/https:/a.html'].some(isAddress)).toBe(false);
});

it('needs a display for a window on Linux only', () => {
  expect(hasDisplay('linux', {})).toBe(false);
  expect(hasDisplay('linux', { DISPLAY: '' })).toBe(false);
  expect(hasDisplay('linux', { DISPLAY: ':0' })).toBe(true);
  expect(hasDisplay('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBe(true);
  expect(hasDisplay('darwin', {})).toBe(true);
});
