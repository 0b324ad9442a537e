/** Puts a value into every place of the codes that waits for it. */
export function fill(slot: string, value: string): void {
  for (const place of document.querySelectorAll(`[data-slot="${slot}"]`)) place.textContent = value;
}

/**
 * Writes whole addresses into the codes: a publisher's page is not where this one is. Who has put the files elsewhere says
 * so in the field above the codes.
 */
export function fillBase(): void {
  const site = new URL(document.body.dataset['root'] ?? './', document.baseURI).href;
  const field = document.querySelector<HTMLInputElement>('[data-base]');
  const base = `${site}widgets/`;
  fill('site', site);
  fill('base', base);
  if (!field) return;
  field.value = base;
  field.addEventListener('input', () => fill('base', field.value.trim().replace(/\/*$/, '/')));
  // What “enter” would do otherwise is to send a form.
  field.form?.addEventListener('submit', (event) => event.preventDefault());
}
