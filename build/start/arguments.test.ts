import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findPage, hasDisplay, readArguments } from './arguments.ts';

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

describe('the page to open', () => {
  it('is an address when it begins like one', () => {
    expect(findPage('HTTPS://example.com/a', '/')).toEqual({ address: 'HTTPS://example.com/a' });
  });

  it('is otherwise a file, named from where the person is', () => {
    const folder = import.meta.dirname;
    expect(findPage('arguments.ts', folder)).toEqual({ file: join(folder, 'arguments.ts') });
  });

  it('must be there', () => {
    expect(() => findPage('nowhere.html', import.meta.dirname)).toThrow('nowhere.html');
  });
});

it('needs a display for a window on Linux only', () => {
  expect(hasDisplay('linux', {})).toBe(false);
  expect(hasDisplay('linux', { DISPLAY: '' })).toBe(false);
  expect(hasDisplay('linux', { DISPLAY: ':0' })).toBe(true);
  expect(hasDisplay('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBe(true);
  expect(hasDisplay('darwin', {})).toBe(true);
});
