import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { crc32, createDeflateRaw, createGzip } from 'node:zlib';
import { MADE_HEADER, type MadeCell } from '#cli/price-rows';

const WORKBOOK = `<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Dataset (from Q2 2016)" sheetId="1" r:id="rId1"/></sheets></workbook>`;
const RELATIONS = `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`;

/** Rows that are written at once. */
const PIECE = 500;

/** Writes a workbook of one sheet, row by row. Answers its size in bytes, and that of the sheet unpacked. */
export async function writeWorkbook(
  path: string,
  rows: Iterable<MadeCell[]>,
): Promise<{ size: number; sheet: number }> {
  const file = createWriteStream(path);
  const directory: Buffer[] = [];
  let offset = 0;
  const put = (bytes: Buffer): Promise<void> =>
    new Promise((done, fail) => {
      offset += bytes.length;
      file.write(bytes, (error) => (error ? fail(error) : done()));
    });
  const part = async (name: string, text: Iterable<string>): Promise<number> => {
    const at = offset;
    const label = Buffer.from(name);
    // sizes follow the data (bit 3 of the flags), since nobody knows them before
    const local = Buffer.alloc(30);
    local.write('PK\x03\x04', 'latin1');
    local.writeUInt16LE(20, 4);
    local.writeUInt16LE(8, 6);
    local.writeUInt16LE(8, 8);
    local.writeUInt16LE(label.length, 26);
    await put(Buffer.concat([local, label]));
    let crc = 0;
    let size = 0;
    const start = offset;
    const read = Readable.from(
      (function* () {
        for (const piece of text) {
          const bytes = Buffer.from(piece);
          crc = crc32(bytes, crc);
          size += bytes.length;
          yield bytes;
        }
      })(),
    );
    await pipeline(read, createDeflateRaw({ level: 1 }), async (packed: AsyncIterable<Buffer>) => {
      for await (const bytes of packed) await put(bytes);
    });
    const packed = offset - start;
    const sizes = Buffer.alloc(12);
    sizes.writeUInt32LE(crc, 0);
    sizes.writeUInt32LE(packed, 4);
    sizes.writeUInt32LE(size, 8);
    await put(Buffer.concat([Buffer.from('PK\x07\x08', 'latin1'), sizes]));
    const entry = Buffer.alloc(46);
    entry.write('PK\x01\x02', 'latin1');
    entry.writeUInt16LE(20, 4);
    entry.writeUInt16LE(20, 6);
    entry.writeUInt16LE(8, 8);
    entry.writeUInt16LE(8, 10);
    sizes.copy(entry, 16);
    entry.writeUInt16LE(label.length, 28);
    entry.writeUInt32LE(at, 42);
    directory.push(Buffer.concat([entry, label]));
    return size;
  };
  await part('xl/workbook.xml', [WORKBOOK]);
  await part('xl/_rels/workbook.xml.rels', [RELATIONS]);
  const sheet = await part('xl/worksheets/sheet1.xml', sheetXml(rows));
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  await put(Buffer.concat([central, end]));
  file.end();
  return { size: offset, sheet };
}

/** Writes the same rows as CSV, packed by gzip. */
export async function writeCsv(path: string, rows: Iterable<MadeCell[]>): Promise<void> {
  const lines = function* () {
    yield `${MADE_HEADER.join(',')}\n`;
    let piece = '';
    let count = 0;
    for (const row of rows) {
      piece += `${row.map(({ text }) => (/[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)).join(',')}\n`;
      if (++count % PIECE === 0) {
        yield piece;
        piece = '';
      }
    }
    yield piece;
  };
  await pipeline(Readable.from(lines()), createGzip({ level: 1 }), createWriteStream(path));
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

function cellXml({ text, as }: MadeCell): string {
  if (text === '') return '<c/>';
  if (as === 'NUMBER') return `<c><v>${escaped(text)}</v></c>`;
  if (as === 'FORMULA') return `<c><f>A1*2</f><v>${escaped(text)}</v></c>`;
  return `<c t="inlineStr"><is><t>${escaped(text)}</t></is></c>`;
}

function* sheetXml(rows: Iterable<MadeCell[]>): Generator<string> {
  yield '<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>';
  yield `<row>${MADE_HEADER.map((text) => cellXml({ text, as: 'TEXT' })).join('')}</row>`;
  let piece = '';
  let count = 0;
  for (const row of rows) {
    piece += `<row>${row.map(cellXml).join('')}</row>`;
    if (++count % PIECE === 0) {
      yield piece;
      piece = '';
    }
  }
  yield `${piece}</sheetData></worksheet>`;
}
