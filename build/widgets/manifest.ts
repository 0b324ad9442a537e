import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create, ts } from '@custom-elements-manifest/analyzer';
import type {
  Attribute,
  ClassField,
  ClassMember,
  CustomElement,
  Module,
  Package,
} from 'custom-elements-manifest/schema';

/** An element as the manifest describes it. */
export type ElementDoc = CustomElement & { kind: 'class'; tagName: string };

/**
 * Describes the elements to editors, frameworks and the gallery as a Custom Elements Manifest 1.0
 * (https://github.com/webcomponents/custom-elements-manifest). It is read from the doc comment above each class, which
 * is what publishers may rely on. What is not documented there is left out.
 * @param folder the repository's root
 */
export function analyzeElements(folder: string): Package {
  // Base classes come first. Both lists are sorted, so that the order is the same on every machine.
  const bases = globSync('widgets/elements/*/*-element.ts', { cwd: folder }).sort();
  const files = [...bases, ...globSync('widgets/elements/*/mingci-*.ts', { cwd: folder }).sort()];
  const sources = new Map(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
  const { schemaVersion, modules } = create({
    modules: [...sources].map(([file, text]) => ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true)),
    context: { dev: false },
  });
  return {
    schemaVersion,
    modules: modules.flatMap(({ path, declarations = [] }) => {
      const own = new Set([path, ...bases].flatMap((file) => statesIn(sources.get(file) ?? '')));
      return declarations.filter(isElement).map((declaration) => elementModule(documented(declaration, own)));
    }),
  };
}

/** The elements of a manifest, in its order. */
export function elementsOf({ modules }: Package): ElementDoc[] {
  return modules.flatMap(({ declarations = [] }) => declarations.filter(isElement));
}

function isElement(declaration: object): declaration is ElementDoc {
  return 'tagName' in declaration && typeof declaration.tagName === 'string';
}

/** Properties with Lit's `state: true`, which are internal although the analyzer takes them for public ones. */
function statesIn(source: string): string[] {
  return [...source.matchAll(/^\s+(\w+): \{[^}]*\bstate: true/gm)].map(([, name]) => name as string);
}

/** The module that a page loads for a single element. */
function elementModule(declaration: ElementDoc): Module {
  const path = `elements/${declaration.tagName.replace('mingci-', '')}.js`;
  const reference = { name: declaration.name, module: path };
  return {
    kind: 'javascript-module',
    path,
    declarations: [declaration],
    exports: [
      { kind: 'js', name: declaration.name, declaration: reference },
      { kind: 'custom-element-definition', name: declaration.tagName, declaration: reference },
    ],
  };
}

function documented(element: ElementDoc, states: ReadonlySet<string>): ElementDoc {
  const { members = [], attributes = [] } = element;
  const fields = new Set(members.map(({ name }) => name));
  const told = attributes.filter(({ description }) => description).map((each) => attributeDoc(each, fields));
  const names = new Set(told.map(({ name }) => name));
  return {
    ...element,
    // Classes between the element's and Lit's are internal.
    superclass: { name: 'LitElement', package: 'lit' },
    attributes: told,
    members: members
      .filter(({ privacy }) => privacy === undefined || privacy === 'public')
      .filter((member) => !('static' in member && member.static))
      .filter(({ name, description }) => names.has(name) || (description !== undefined && !states.has(name)))
      .map(withoutOrigin),
  };
}

function attributeDoc(attribute: Attribute, fields: ReadonlySet<string>): Attribute {
  const { inheritedFrom: _, ...rest } = attribute;
  return fields.has(rest.name) ? { ...rest, fieldName: rest.name } : rest;
}

/** Removes the class that a member is inherited from, which is in no file that a page can load. */
function withoutOrigin(member: ClassMember): ClassMember {
  const { inheritedFrom: _, ...rest } = member as ClassField;
  return rest;
}
