import type { ComponentChildren } from 'preact';

/** Says why there is nothing to show, and what the reader can do. */
export function Notice({ what, hint, children }: { what: string; hint?: string; children?: ComponentChildren }) {
  return (
    <section class="notice">
      <h1 tabIndex={-1}>{what}</h1>
      {hint && <p class="quiet">{hint}</p>}
      {children}
    </section>
  );
}
