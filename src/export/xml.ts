/** XML 1.0 as text: elements with attributes, every character escaped, none that XML forbids. */

export type XmlAttributes = Readonly<Record<string, string | number | boolean | null>>;

/** `<name a="1">…</name>`; attributes that are null are left out; children are XML already. */
export function element(
  name: string,
  attributes: XmlAttributes,
  children: readonly string[] | string = [],
): string {
  const set = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join('');
  const inner = typeof children === 'string' ? escaped(children) : children.join('');
  if (inner === '') return `<${name}${set}/>`;
  const lines = typeof children === 'string' ? inner : `\n${indented(children)}\n`;
  return `<${name}${set}>${lines}</${name}>`;
}

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';

const indented = (children: readonly string[]) =>
  children.map((child) => child.replace(/^/gm, '  ')).join('\n');

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // Kept by readers of attributes only as references.
  '\n': '&#10;',
  '\t': '&#9;',
  '\r': '&#13;',
};

/** Escaped; what XML 1.0 does not allow at all (controls, lone surrogates) becomes U+FFFD. */
export function escaped(text: string): string {
  return (
    text
      .replace(/[\p{Cs}\uFFFE\uFFFF]/gu, '\uFFFD')
      // eslint-disable-next-line no-control-regex
      .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/g, '\uFFFD')
      .replace(/[&<>"\n\t\r]/g, (sign) => ENTITIES[sign]!)
  );
}
