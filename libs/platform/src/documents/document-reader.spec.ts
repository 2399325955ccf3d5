import { buffer } from 'node:stream/consumers';
import { deflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import PDFDocument from 'pdfkit';
import { type DocumentBounds, DocumentError } from '#platform/documents/document';
import { DocumentReader } from '#platform/documents/document-reader';
import { Sheet } from '#platform/pdf/sheet';
import { zipOf } from '#testing/zip';

const BOUNDS: DocumentBounds = {
  pages: 30,
  characters: 20_000,
  unpacked: 2_000_000,
  entries: 50,
  parts: ['Skills.csv'],
};
const reader = new DocumentReader();
const read = (bytes: Buffer | string, bounds = BOUNDS) => reader.read(Buffer.from(bytes as string), bounds);
const faultOf = (bytes: Buffer | string, bounds = BOUNDS): Promise<unknown> =>
  read(bytes, bounds).catch((error: unknown) => (error instanceof DocumentError ? error.fault : error));

const pdf = (write: (document: PDFKit.PDFDocument) => void, options: PDFKit.PDFDocumentOptions = {}) => {
  const document = new PDFDocument(options);
  const bytes = buffer(document);
  write(document);
  document.end();
  return bytes;
};

const WORD_TYPES = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>';
const word = (body: string, more: Readonly<Record<string, string>> = {}) =>
  zipOf({
    '[Content_Types].xml': WORD_TYPES,
    'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ...more,
  });
const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

/** A document whose only part says that it is small and is not: 40 MB of spaces in some 40 KB. */
function bomb(): Buffer {
  const zip = word(paragraph('x'));
  const packed = deflateRawSync(Buffer.alloc(40_000_000, ' '));
  const [local, directory] = ['PK\x03\x04', 'PK\x01\x02'].map((mark) => zip.lastIndexOf(mark, -1, 'latin1'));
  const head = Buffer.from(zip.subarray(local, (local ?? 0) + 30 + 'word/document.xml'.length));
  const entry = Buffer.from(zip.subarray(directory, (directory ?? 0) + 46 + 'word/document.xml'.length));
  for (const [part, at] of [
    [head, 8],
    [entry, 10],
  ] as const) {
    part.writeUInt16LE(8, at);
    part.writeUInt32LE(packed.length, at + 10);
    part.writeUInt32LE(1_000, at + 14);
  }
  entry.writeUInt32LE(0, 42);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(entry.length, 12);
  end.writeUInt32LE(head.length + packed.length, 16);
  return Buffer.concat([head, packed, entry, end]);
}

describe('a PDF', () => {
  it('is read line by line', async () => {
    const bytes = await pdf((page) => page.text('Wound care').text('Triage of patients'));
    expect(await read(bytes)).toEqual({
      kind: 'PDF',
      text: 'Wound care\nTriage of patients\n\n',
      pages: { all: 1, read: 1 },
      isCut: false,
    });
  });

  it('is read from right to left where it is written so', async () => {
    const info = { title: 'سيرة', language: 'ar', direction: 'rtl', createdAt: new Date(0) } as const;
    const sheet = new Sheet(info).paragraph('تمريض المرضى في مستشفى هرجيسا', { size: 12 });
    expect(await read(await sheet.paragraph('English B2', { size: 12 }).finish())).toMatchObject({
      text: expect.stringMatching(/^تمريض المرضى في مستشفى هرجيسا\nEnglish B2/),
    });
  });

  it('is read up to a number of pages, which it says', async () => {
    const bytes = await pdf((page) => {
      for (let number = 1; number < 2_000; number++) page.text(`Page ${number}`).addPage();
    });
    const found = await read(bytes);
    expect(found).toMatchObject({ pages: { all: 2_000, read: 30 } });
    expect(found).toMatchObject({ text: expect.stringMatching(/Page 30\n\n$/) });
  });

  it('is cut where it has more text than is read', async () => {
    const bytes = await pdf((page) => page.text('word '.repeat(10_000)));
    expect(await read(bytes)).toMatchObject({ isCut: true });
  });

  it.each([
    ['without text, as a scanner makes it', () => pdf((page) => page.rect(50, 50, 99, 99).fill()), 'NO_TEXT'],
    ['with a password', () => pdf((page) => page.text('x'), { userPassword: 'secret' }), 'LOCKED'],
    ['that is cut off', async () => (await pdf((page) => page.text('x'))).subarray(0, 200), 'BROKEN'],
    ['that is none', () => '%PDF-1.7 and nothing else', 'BROKEN'],
  ])('%s is refused', async (_what, bytes, fault) => {
    expect(await faultOf(await bytes())).toBe(fault);
  });
});

describe('a Word document', () => {
  it('is read paragraph by paragraph', async () => {
    expect(await read(word(paragraph('Wound care') + paragraph('تمريض')))).toEqual({
      kind: 'DOCX',
      text: 'Wound care\nتمريض',
      pages: null,
      isCut: false,
    });
  });

  it.each([
    ['that says a false size', bomb, 'BROKEN'],
    ['that is too large unpacked', () => word(paragraph('x'.repeat(3_000_000))), 'BURST'],
    [
      'of too many entries',
      () => word('', Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`word/${i}.xml`, '']))),
      'BURST',
    ],
    ['without words', () => word(paragraph('')), 'NO_TEXT'],
    ['of broken XML', () => word('<w:p><w:r>'), 'BROKEN'],
    ['that is cut off', () => word(paragraph('x')).subarray(0, 60), 'BROKEN'],
  ])('%s is refused', async (_what, bytes, fault) => {
    expect(await faultOf(bytes())).toBe(fault);
  });
});

describe('another file', () => {
  it('gives the parts of an archive that are wanted', async () => {
    const bytes = zipOf({ 'Basic/Skills.csv': 'Name\nWound care', 'messages.csv': 'x'.repeat(3_000_000) });
    expect(await read(bytes)).toEqual({ kind: 'ZIP', parts: { 'Skills.csv': 'Name\nWound care' } });
  });

  it('gives the elements of an XML document', async () => {
    expect(await read('\ufeff<?xml version="1.0"?><a:b c="d">1<e/>2</a:b>')).toEqual({
      kind: 'XML',
      root: {
        name: 'b',
        attributes: { c: 'd' },
        text: '12',
        children: [{ name: 'e', attributes: {}, text: '', children: [] }],
      },
    });
  });

  it.each([
    ['a picture', Buffer.from('89504e470d0a1a0a', 'hex'), 'KIND'],
    ['a page of the web', '<!doctype html><html><body>x</body></html>', 'KIND'],
    ['plain words', 'Wound care', 'KIND'],
    ['an archive of something else', zipOf({ 'a.txt': 'x' }), 'KIND'],
    ['broken XML', '<a><b></a>', 'BROKEN'],
    ['an entity of its own', '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', 'BROKEN'],
    ['elements without end', '<a>'.repeat(100) + '</a>'.repeat(100), 'BURST'],
  ])('%s is refused', async (_what, bytes, fault) => {
    expect(await faultOf(bytes)).toBe(fault);
  });
});

describe('a reading', () => {
  let beats = 0;
  let heart: NodeJS.Timeout;
  beforeAll(() => void (heart = setInterval(() => (beats += 1), 5)));
  afterAll(() => clearInterval(heart));

  it('is cut off when it takes too long, and delays nobody meanwhile', async () => {
    const bytes = await pdf((page) => page.text('x'));
    const before = beats;
    await expect(new DocumentReader().read(bytes, BOUNDS, 25)).rejects.toMatchObject({ fault: 'SLOW' });
    expect(beats).toBeGreaterThan(before);
  });
});
