import type { ElementDoc } from './manifest.ts';

/**
 * Completions for HTML in Visual Studio Code: `html-custom-data.json`, for its setting `html.customData`
 * (https://github.com/microsoft/vscode-custom-data).
 */
export function htmlCustomData(elements: readonly ElementDoc[]): object {
  return {
    version: 1.1,
    tags: elements.map(({ tagName, description, attributes = [] }) => ({
      name: tagName,
      description,
      attributes: attributes.map(({ name, description, type }) => {
        const values = Array.from((type?.text ?? '').matchAll(/['"]([^'"]+)['"]/g), ([, value]) => ({ name: value }));
        return {
          name,
          description,
          ...(type?.text === 'boolean' && { valueSet: 'v' }),
          ...(values.length > 0 && { values }),
        };
      }),
    })),
  };
}
