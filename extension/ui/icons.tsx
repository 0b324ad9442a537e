/** Drawn like the card's icons: 20 × 20 px with 1.5 px lines. They are decorative: the button has the name. */
export const ICONS = {
  settings: 'M4 6h7m3.5 0H16M4 14h1.5M9 14h7M12.75 4.25v3.5M7.25 12.25v3.5',
  panel: 'M3.5 4.5h13v11h-13zM12 4.5v11',
  pause: 'M7.5 5v10m5-10v10',
  play: 'm7 4.5 8 5.5-8 5.5z',
  search: 'M9 14A5 5 0 1 0 9 4a5 5 0 0 0 0 10zm3.6-1.4L16.5 16.5',
  close: 'm5.5 5.5 9 9m0-9-9 9',
  back: 'M16 10H4.5m5-5-5 5 5 5',
  up: 'M10 16V4.5m-5 5 5-5 5 5',
  down: 'M10 4v11.5m-5-5 5 5 5-5',
  check: 'm4 10.5 4 4 8-9',
  source: 'M5.5 3.5h6l3 3v10h-9zM8 9.5h4m-4 3h4',
  print: 'M6 7.5v-4h8v4M6 14H3.5V7.5h13V14H14M6 11.5h8v5H6z',
  list: 'M4 5.5h.01M7 5.5h9M4 10h.01M7 10h9M4 14.5h.01M7 14.5h9',
  book: 'M10 5.5C8.5 4.3 6.5 4 3.5 4v11c3 0 5 .3 6.5 1.5 1.5-1.2 3.5-1.5 6.5-1.5V4c-3 0-5 .3-6.5 1.5zm0 0v11',
  clock: 'M10 3.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM10 6.5V10l2.5 1.5',
  star: 'm10 3.5 2 4.2 4.6.6-3.4 3.2.9 4.5-4.1-2.2L5.9 16l.9-4.5-3.4-3.2 4.6-.6z',
  next: 'm8 5 5 5-5 5',
  bin: 'M4 5.5h12M8 5V3.5h4V5m-6.5.5.5 11h8l.5-11M8.5 8.5v5m3-5v5',
  save: 'M10 3.5v8.5m-3.5-3.5L10 12l3.5-3.5M4 16.5h12',
} as const;

export function Icon({ name }: { name: keyof typeof ICONS }) {
  return (
    <svg viewBox="0 0 20 20" aria-hidden="true">
      <path d={ICONS[name]} />
    </svg>
  );
}
