import { expect, it } from '@jest/globals';
import { SaxesParser } from 'saxes';
import { xmlOf } from '#platform/xml/xml';

const read = (document: string): string[] => {
  const seen: string[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => seen.push(`${name} ${JSON.stringify(attributes)}`));
  parser.on('text', (text) => text.trim() && seen.push(text));
  parser.write(document).close();
  return seen;
};

it('is read by a parser as it was written, whatever the words hold', () => {
  const words = 'Tom & "Jerry" <b> \u0007 عربي \ud800 👩‍🔬\nsecond line';
  const document = xmlOf({
    name: 'a',
    attributes: { lang: 'en', none: undefined, words },
    children: [{ name: 'b', text: words }, { name: 'c' }],
  });
  const kept = 'Tom & "Jerry" <b>  عربي \ufffd 👩‍🔬\nsecond line';
  expect(read(document)).toEqual([`a ${JSON.stringify({ lang: 'en', words: kept })}`, 'b {}', kept, 'c {}']);
});
