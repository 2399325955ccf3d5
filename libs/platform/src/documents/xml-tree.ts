import { SaxesParser } from 'saxes';
import { DocumentError, type XmlNode } from '#platform/documents/document';

/** Elements of a document, and how deep they may be nested. */
const MOST_ELEMENTS = 50_000;
const DEEPEST = 60;

interface Growing extends XmlNode {
  text: string;
  readonly children: Growing[];
}

/** The elements of an XML document. It has no entities but those of XML itself. Throws {@link DocumentError}. */
export function xmlTree(xml: string): XmlNode {
  const open: Growing[] = [];
  let root: Growing | undefined;
  let count = 0;
  const parser = new SaxesParser({ position: false });
  const tell = (text: string): void => {
    const element = open.at(-1);
    if (element) element.text += text;
  };
  parser.on('error', (cause) => {
    throw new DocumentError('BROKEN', cause);
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Growing = {
      name: bare(name),
      attributes: attributes as Readonly<Record<string, string>>,
      text: '',
      children: [],
    };
    count += 1;
    if (count > MOST_ELEMENTS || open.length >= DEEPEST) throw new DocumentError('BURST');
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on('text', tell);
  parser.on('cdata', tell);
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  if (!root) throw new DocumentError('BROKEN');
  return root;
}

/** A tag without the prefix of its namespace. */
const bare = (name: string): string => name.slice(name.indexOf(':') + 1);
