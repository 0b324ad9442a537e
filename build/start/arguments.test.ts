import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findPage, hasDisplay, readArguments } from './arguments.ts';

describe('the arguments of `npm start`', () => {
  it('are none, --once, a page, or both in any order', () => {
    expect(readArguments([])).toEqual({ once: false, page: undefined });
    expect(readArguments(['--once', 'a.html'])).toEqual({ once: true, page: 'a.html' });
    expect(readArguments(['https://example.com/', '--once'])).toEqual({ once: true, page: 'https://example.com/' });
  });

  it('are rejected, and named in the error, if they are anything else', () => {
    expect(() => readArguments(['--onec'])).toThrow('--onec');
    expect(() => readArguments(['a.html', 'b.html'])).toThrow('a.html, b.html');
  });
});

describe('the page to open', () => {
  it('is an address if it begins like one', () => {
    expect(findPage('HTTPS://example.com/a', '/')).toEqual({ address: 'HTTPS://example.com/a' });
  });

  it('is otherwise a file, relative to the user’s working directory', () => {
    const folder = import.meta.dirname;
    expect(findPage('arguments.ts', folder)).toEqual({ file: join(folder, 'arguments.ts') });
  });

  it('must exist', () => {
    expect(() => findPage('nowhere.html', import.meta.dirname)).toThrow('nowhere.html');
  });
});

it('a window may lack a display on Linux only', () => {
  expect(hasDisplay('linux', {})).toBe(false);
  expect(hasDisplay('linux', { DISPLAY: '' })).toBe(false);
  expect(hasDisplay('linux', { DISPLAY: ':0' })).toBe(true);
  expect(hasDisplay('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBe(true);
  expect(hasDisplay('darwin', {})).toBe(true);
});
