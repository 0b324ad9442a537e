/** An XML element with its attributes and, in order, its children: elements already serialised, or text. */
export function element(name: string, attributes: Record<string, string>, children: readonly Xml[] | string = []): Xml {
  const opening = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escape(value)}"`)].join(' ');
  const content = typeof children === 'string' ? escape(children) : children.map(({ xml }) => xml).join('');
  return { xml: content === '' ? `<${opening}/>` : `<${opening}>${content}</${name}>` };
}

/** Well-formed XML, as a type of its own: plain text still has to be escaped. */
export interface Xml {
  xml: string;
}

/** Characters that no XML 1.0 document may contain, not even escaped (https://www.w3.org/TR/xml/#charsets). */
const NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

function escape(text: string): string {
  return text
    .replaceAll(NOT_XML, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
