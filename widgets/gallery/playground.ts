import { fill } from './slots.ts';

const EVENTS = ['mingci-open', 'mingci-close', 'mingci-load', 'mingci-error', 'mingci-export'];
const MOST_TOLD = 20;
/** With one of these attributes, an indicator shows another figure than the one in its content. */
const SAYS_WHICH = ['period', 'status'];

/** Lets readers change an element's attributes and surroundings; the code to copy is updated. */
export function playground(section: HTMLElement): void {
  const tag = section.dataset['try'] ?? '';
  const stage = find(section, '.stage');
  const pristine = find<HTMLTemplateElement>(section, 'template[data-pristine]');
  const controls = find<HTMLFormElement>(section, 'form[data-controls]');
  const surroundings = find<HTMLFormElement>(section, 'form[data-surroundings]');

  const missing = find(section, '[data-missing] > span');
  section.addEventListener('mingci-error', () => {
    missing.hidden = false;
  });

  const update = (): void => {
    missing.hidden = true;
    const copy = pristine.content.cloneNode(true) as DocumentFragment;
    const element = find(copy, tag);
    const all = [...controls.querySelectorAll<Control>('[data-attribute]')];
    for (const control of all) apply(control, element);
    const subject = all.find((control) => control instanceof HTMLSelectElement && 'subject' in control.dataset);
    if (subject) choose(subject as HTMLSelectElement, element);
    const attributes = [...element.attributes];
    fill(
      'attributes',
      attributes.map(({ name, value }) => (value ? ` ${name}="${quoted(value)}"` : ` ${name}`)).join(''),
    );
    place(stage, copy, surroundings);
  };
  for (const form of [controls, surroundings]) {
    form.addEventListener('change', update);
    form.addEventListener('submit', (event) => event.preventDefault());
  }
  tell(section, find(section, '[data-told]'));
}

type Control = HTMLInputElement | HTMLSelectElement;

function apply(control: Control, element: Element): void {
  const { attribute: name = '' } = control.dataset;
  if (control instanceof HTMLInputElement && control.type === 'checkbox') {
    element.toggleAttribute(name, control.checked);
    return;
  }
  const { value } = control;
  if (value === '') element.removeAttribute(name);
  else element.setAttribute(name, value);
}

/** Switches to another term or indicator: updates the element's content, the plain HTML and the frame's address. */
function choose(select: HTMLSelectElement, element: Element): void {
  const { content = '', bare } = select.selectedOptions[0]?.dataset ?? {};
  const other = bare !== undefined && SAYS_WHICH.some((name) => element.hasAttribute(name));
  const text = other ? bare : content;
  (element.querySelector('span') ?? element).textContent = text;
  fill('content', text);
  fill('id', select.value);
  for (const plain of document.querySelectorAll<HTMLElement>('[data-when]')) {
    plain.hidden = plain.dataset['when'] !== select.value;
  }
}

function place(stage: HTMLElement, copy: DocumentFragment, surroundings: HTMLFormElement): void {
  const data = new FormData(surroundings);
  const surface = data.get('surface');
  if (typeof surface !== 'string' || surface === 'auto') delete stage.dataset['surface'];
  else stage.dataset['surface'] = surface;
  stage.toggleAttribute('data-narrow', data.has('narrow'));
  if (data.has('elder')) stage.setAttribute('mode', 'elder');
  else stage.removeAttribute('mode');
  // A new copy, since an element checks the background only when it is connected.
  find(stage, '.column').replaceChildren(copy);
}

function tell(section: HTMLElement, list: HTMLElement): void {
  for (const type of EVENTS) {
    section.addEventListener(type, (event) => {
      const item = document.createElement('li');
      const code = document.createElement('code');
      code.textContent = type;
      item.append(code, ` ${described((event as CustomEvent<Record<string, unknown>>).detail)}`);
      list.append(item);
      if (list.childElementCount > MOST_TOLD) list.firstElementChild?.remove();
    });
  }
}

function described(detail: Record<string, unknown>): string {
  return Object.entries(detail)
    .filter(([, value]) => typeof value === 'string' || typeof value === 'number')
    .map(([name, value]) => `${name}: ${String(value)}`)
    .join(', ');
}

function quoted(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}

function find<Found extends Element = HTMLElement>(around: ParentNode, selector: string): Found {
  const found = around.querySelector<Found>(selector);
  if (!found) throw new Error(`The page has no ${selector}`);
  return found;
}
