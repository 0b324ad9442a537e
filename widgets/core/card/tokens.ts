/**
 * The design tokens that card, popup and widgets share. Both themes have the same colours; text on `surface` or `tint`
 * has WCAG 2.2 AA contrast (tokens.test.ts calculates it).
 */
export type Theme = 'light' | 'dark';

export const colors = {
  light: {
    /** The background of text. */
    surface: '#ffffff',
    /** A background that stands out from it: parts, hovered controls. */
    tint: '#f4f5f3',
    /** Headwords and glosses. */
    ink: '#1b1f1e',
    /** Definitions. */
    body: '#3a403e',
    /** Pinyin, sources: text for those who look for it. */
    quiet: '#626a67',
    /** Hairlines: decoration, which needs no contrast. */
    line: '#e3e6e3',
    /** The one accent: links, and what is official. */
    accent: '#0b6b63',
    danger: '#a8321f',
    shadow: 'rgb(20 30 28 / 0.16)',
    scrim: 'rgb(10 16 15 / 0.28)',
  },
  dark: {
    surface: '#1d2120',
    tint: '#282d2b',
    ink: '#eef1ef',
    body: '#ccd2cf',
    quiet: '#9ba5a1',
    line: '#363c3a',
    accent: '#6fcabf',
    danger: '#f0917f',
    shadow: 'rgb(0 0 0 / 0.5)',
    scrim: 'rgb(0 0 0 / 0.5)',
  },
} as const satisfies Record<Theme, Record<string, string>>;

export type Color = keyof (typeof colors)['light'];

/**
 * Font stacks by language. Chinese faces come first in Chinese text, so that its quotation marks and dashes are as wide
 * as a character; the system's Latin face comes first elsewhere. Of the faces of Noto Sans CJK, the Korean one has
 * quotation marks of Latin width.
 */
export const fonts = {
  'zh-Hans': '"PingFang SC", "HarmonyOS Sans SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif',
  'zh-Hant': '"PingFang TC", "Microsoft JhengHei", "Noto Sans CJK TC", "Noto Sans TC", sans-serif',
  latin: '-apple-system, "Segoe UI", Roboto, "Noto Sans", "Noto Sans CJK KR", system-ui, sans-serif',
} as const;

/**
 * A little space between Chinese and Latin letters or digits, except in WebKit: if one face has both, WebKitGTK 2.50
 * draws their glyphs over each other (docs/browser-notes.md). Only WebKit has `-webkit-hyphens`.
 */
export const autospace = '@supports not (-webkit-hyphens:none){text-autospace:normal}';

/** The theme's colours as declarations of custom properties: `--mingci-ink: #1b1f1e; …`. */
export function colorDeclarations(theme: Theme): string {
  return Object.entries(colors[theme])
    .map(([name, value]) => `--mingci-${name}: ${value};`)
    .join(' ');
}
