import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { extensionOf, FILE_TYPES, isOfType, mediaTypeOf, untakenOf } from '#platform/files/sniffing';
import { zipOf } from '#testing/zip';

const PDF = Buffer.from('%PDF-1.7\n1 0 obj << >> endobj\ntrailer << >>\n%%EOF\n');
const PNG = Buffer.from(
  '89504e470d0a1a0a0000000d4948445200000001000000010806000000' +
    '1f15c4890000000d49444154789c6360000000000400010d0a2db40000000049454e44ae426082',
  'hex',
);
const JPEG = Buffer.from('ffd8ffe000104a46494600010100000100010000ffd9', 'hex');
const docx = (more: Record<string, string> = {}): Buffer =>
  zipOf({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w:document/>', ...more });
const XLSX = zipOf({ '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<workbook/>' });
const ODT = zipOf({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<a/>' });

const OFFICE = 'application/vnd.openxmlformats-officedocument.';
const TRUE: readonly (readonly [string, Buffer])[] = [
  ['application/pdf', PDF],
  ['image/png', PNG],
  ['image/jpeg', JPEG],
  [`${OFFICE}wordprocessingml.document`, docx()],
  [`${OFFICE}spreadsheetml.sheet`, XLSX],
  ['application/vnd.oasis.opendocument.text', ODT],
  ['text/csv', Buffer.from('name;days\nHargeisa;21\n')],
  ['text/plain', Buffer.from('مرحبا، a < b and c > d')],
];

/** One zip entry of so many zero bytes, whose headers claim `claimed` bytes. */
function bomb(unpacked: number, claimed: number): Buffer {
  const name = 'word/document.xml';
  const packed = deflateRawSync(Buffer.alloc(unpacked));
  const zip = zipOf({ '[Content_Types].xml': '<Types/>', [name]: 'x'.repeat(packed.length) });
  const at = zip.indexOf(name) + name.length;
  packed.copy(zip, at);
  for (const header of [zip.indexOf(name) - 30, zip.lastIndexOf(name) - 46]) {
    const shift = zip.readUInt32LE(header) === 0x04034b50 ? 0 : 2;
    zip.writeUInt16LE(8, header + 8 + shift);
    zip.writeUInt32LE(packed.length, header + 18 + shift);
    zip.writeUInt32LE(claimed, header + 22 + shift);
  }
  return zip;
}

const HEIC = Buffer.from('0000001c66747970686569630000000068656963', 'hex');
const MACROS = docx({ 'word/vbaProject.bin': 'x' });

describe('the kind of a file that has any label', () => {
  it.each<[string, Buffer, string, string, string | null]>([
    ['a table of Windows', Buffer.from('a;b\n1;2\n'), 'people.csv', 'application/vnd.ms-excel', 'text/csv'],
    ['tabs', Buffer.from('a\tb'), 'people.tsv', '', 'text/csv'],
    ['Unicode text of Excel', Buffer.from('\ufeffa\tb\n', 'utf16le'), 'list.txt', 'text/csv', 'text/plain'],
    ['big-endian text', Buffer.from('\ufeffa\tb\n', 'utf16le').swap16(), 'a.csv', 'x/y', 'text/csv'],
    ['the end of a file in DOS', Buffer.from('notes\x1a'), 'notes.txt', '', 'text/plain'],
    ['a picture that calls itself a PDF', PNG, 'diploma.pdf', 'application/pdf', 'image/png'],
    [
      'a picture with padding',
      Buffer.concat([PNG, Buffer.from('\r\n\0\0')]),
      'a.png',
      'image/png',
      'image/png',
    ],
    ['a PDF behind a mark', Buffer.concat([Buffer.from('\ufeff\n'), PDF]), 'a.pdf', '', 'application/pdf'],
    ['a PDF far behind', Buffer.concat([Buffer.alloc(1_100, ' '), PDF]), 'a.pdf', '', null],
    ['a PDF behind a page', Buffer.concat([Buffer.from('<p>'), PDF]), 'a.pdf', '', null],
    [
      'a sheet with settings of printers',
      zipOf({
        '[Content_Types].xml': '<Types/>',
        'xl/workbook.xml': '<a/>',
        'xl/printerSettings/printerSettings1.bin': 'x',
      }),
      'a.xlsx',
      '',
      `${OFFICE}spreadsheetml.sheet`,
    ],
    [
      'a sheet with an old macro',
      zipOf({
        '[Content_Types].xml': '<Types/>',
        'xl/workbook.xml': '<a/>',
        'xl/macrosheets/sheet1.xml': '<a/>',
      }),
      'a.xlsx',
      '',
      null,
    ],
    [
      'an object of another program',
      zipOf({
        '[Content_Types].xml': '<Types/>',
        'xl/workbook.xml': '<a/>',
        'xl/embeddings/oleObject1.bin': 'x',
      }),
      'a.xlsx',
      '',
      null,
    ],
    ['a page', Buffer.from('<html>'), 'a.csv', 'text/csv', null],
  ])('is seen: %s', async (_what, bytes, name, label, kind) => {
    expect(await mediaTypeOf(bytes, name, label)).toBe(kind);
  });

  it('is named where it is not taken', async () => {
    expect(
      await Promise.all(
        [HEIC, MACROS, Buffer.from('d0cf11e0a1b11ae10000', 'hex'), Buffer.from('<p>')].map(untakenOf),
      ),
    ).toEqual(['HEIC', 'MACROS', 'OLD_OFFICE', 'OTHER']);
  });
});

describe('the kind of a file', () => {
  it.each(TRUE)('%s is seen in its bytes, and no other kind is', async (mediaType, bytes) => {
    const fitting = await Promise.all(
      FILE_TYPES.map(async (type) => ((await isOfType(type.mediaType, bytes)) ? [type.mediaType] : [])),
    );
    const expected = mediaType.startsWith('text/') ? ['text/csv', 'text/plain'] : [mediaType];
    expect(fitting.flat()).toEqual(expected);
  });

  it.each([
    [
      'a script in SVG',
      'text/plain',
      '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
    ],
    ['a page that calls itself text', 'text/plain', '\n<!DOCTYPE html><script src=x></script>'],
    ['a tag in the middle', 'text/csv', 'name\n<iframe src=x>\n'],
    ['bytes that are no UTF-8', 'text/plain', Buffer.from('c328', 'hex')],
    ['a NUL', 'text/plain', 'a\0b'],
    ['an empty picture', 'image/png', ''],
    ['a program', 'application/x-msdownload', 'MZ'],
    ['SVG by its own name', 'image/svg+xml', '<svg/>'],
    ['a picture that continues after its end', 'image/png', Buffer.concat([PNG, Buffer.from('<script>')])],
    ['a JPEG with an archive behind it', 'image/jpeg', Buffer.concat([JPEG, docx()])],
    ['a PDF that is an archive too', 'application/pdf', Buffer.concat([PDF, docx(), Buffer.from('%%EOF')])],
    ['a PDF whose head comes late', 'application/pdf', Buffer.concat([Buffer.from('<html>'), PDF])],
    ['macros', `${OFFICE}wordprocessingml.document`, docx({ 'word/vbaProject.bin': 'x' })],
    ['a way out of the folder', `${OFFICE}wordprocessingml.document`, docx({ '../../etc/passwd': 'x' })],
    ['an absolute name', `${OFFICE}wordprocessingml.document`, docx({ '/etc/passwd': 'x' })],
    ['a bomb', `${OFFICE}wordprocessingml.document`, bomb(70_000_000, 70_000_000)],
    ['a bomb with a false size', `${OFFICE}wordprocessingml.document`, bomb(70_000_000, 100)],
    ['a sheet that calls itself a text', `${OFFICE}wordprocessingml.document`, XLSX],
  ])('%s is refused', async (_, mediaType, content) => {
    expect(await isOfType(mediaType, Buffer.from(content as string))).toBe(false);
  });

  it('the bomb of the tests would pass were it small', async () => {
    expect(await isOfType(`${OFFICE}wordprocessingml.document`, bomb(1_000, 1_000))).toBe(true);
  });

  it('gives the ending', () => {
    expect(extensionOf('image/jpeg')).toBe('jpg');
    expect(extensionOf('image/svg+xml')).toBe('bin');
  });
});
