/** Drawn as the card's are: 20 × 20 px on a 1.5 px line. Decoration: the button has the name. */
const PATHS = {
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
} as const;

export function Icon({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg viewBox="0 0 20 20" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
