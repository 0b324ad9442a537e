/** Writes a value into every place for it in the code. */
export function fill(slot: string, value: string): void {
  for (const place of document.querySelectorAll(`[data-slot="${slot}"]`)) place.textContent = value;
}

/**
 * Writes absolute addresses into the code, since a publisher's page is on another site. The field above the code
 * changes them for publishers who host the files themselves.
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
  // Otherwise, Enter would submit the form.
  field.form?.addEventListener('submit', (event) => event.preventDefault());
}
