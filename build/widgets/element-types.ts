import type { Attribute, ClassField, ClassMember, ClassMethod } from 'custom-elements-manifest/schema';
import type { ElementDoc } from './manifest.ts';

/** The declaration of one element, `elements/<name>.d.ts`: what its manifest documents, and no internals. */
export function elementTypes(element: ElementDoc): string {
  const { name, tagName, description, members = [], attributes = [] } = element;
  const attribute = (member: ClassMember) => attributes.find((each) => each.name === member.name);
  return `${doc(description, '')}export declare class ${name} extends HTMLElement {
${members.map((member) => memberType(member, attribute(member))).join('')}  /** Resolves when it is drawn as its attributes and properties say. */
  readonly updateComplete: Promise<boolean>;
}

declare global {
  interface HTMLElementTagNameMap {
    '${tagName}': ${name};
  }
}
`;
}

function memberType(member: ClassMember, attribute: Attribute | undefined): string {
  const comment = doc(member.description ?? attribute?.description, '  ');
  if (member.kind === 'method') return `${comment}  ${signature(member)};\n`;
  return `${comment}  ${'readonly' in member && member.readonly ? 'readonly ' : ''}${member.name}: ${fieldType(member, attribute)};\n`;
}

function signature({ name, parameters = [], return: returned }: ClassMethod): string {
  const list = parameters.map(({ name, optional, default: value, type }) => {
    // A parameter with a default is optional, and has the type of the default.
    const text = type?.text ?? (value === 'true' || value === 'false' ? 'boolean' : 'unknown');
    return `${name}${optional || value !== undefined ? '?' : ''}: ${text}`;
  });
  return `${name}(${list.join(', ')}): ${returned?.type?.text ?? 'void'}`;
}

/** The type that is documented for its attribute's values; null if the attribute may be absent. */
function fieldType(field: ClassField, attribute: Attribute | undefined): string {
  const own = field.type?.text ?? 'unknown';
  const values = attribute?.type?.text ?? '';
  if (!isChoice(values)) return own;
  return own.endsWith('| null') ? `${values} | null` : values;
}

/** Whether a type lists the values allowed: `"card" | "row"`. */
export function isChoice(type: string): boolean {
  return /['"]/.test(type);
}

export function doc(text: string | undefined, indent: string): string {
  if (!text) return '';
  const lines = text.trim().split('\n');
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}`.trimEnd()).join('\n')}\n${indent} */\n`;
}
