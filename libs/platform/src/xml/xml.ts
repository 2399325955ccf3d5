/** An element with its attributes, and either other elements or a text. What is undefined is left out. */
export interface XmlElement {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string | undefined>>;
  readonly children?: readonly XmlElement[];
  readonly text?: string;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};
/** Characters that XML 1.0 cannot hold, even as references: most control characters, halves of pairs, U+FFFE and U+FFFF. */
// eslint-disable-next-line no-control-regex -- these are the characters to be taken out
const IMPOSSIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

const written = (text: string): string =>
  text
    .toWellFormed()
    .replace(IMPOSSIBLE, '')
    .replace(/[&<>"\n\r\t]/g, (sign) => ESCAPES[sign] ?? sign);

function lines({ name, attributes = {}, children = [], text }: XmlElement, indent: string): string[] {
  const given = Object.entries(attributes).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  const open = [name, ...given.map(([key, value]) => `${key}="${written(value)}"`)].join(' ');
  if (text !== undefined) return [`${indent}<${open}>${written(text)}</${name}>`];
  if (children.length === 0) return [`${indent}<${open}/>`];
  return [
    `${indent}<${open}>`,
    ...children.flatMap((child) => lines(child, `${indent}  `)),
    `${indent}</${name}>`,
  ];
}

/** A document of XML 1.0 in UTF-8. */
export const xmlOf = (root: XmlElement): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${lines(root, '').join('\n')}\n`;
