import type { Readable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import { SaxesParser } from 'saxes';
import { type Entry, fromBufferPromise, openPromise, type ZipFile } from 'yauzl';

/** Why a workbook cannot be read. */
export type WorkbookFault = 'NO_WORKBOOK' | 'CUT_OFF' | 'TOO_LARGE' | 'MACRO' | 'FORMULA_WITHOUT_VALUE';

/** The workbook is damaged, dangerous or no workbook at all. */
export class WorkbookError extends Error {
  constructor(
    readonly fault: WorkbookFault,
    cause?: unknown,
  ) {
    super(fault, { cause });
    this.name = 'WorkbookError';
  }
}

/** How a cell is kept: as text, as a number, or as what a formula gave. */
export type CellKind = 'TEXT' | 'NUMBER' | 'FORMULA';

/** One row of a sheet; cells that the sheet leaves out are empty. */
interface SheetRow {
  /** As the sheet counts, from 1. */
  readonly number: number;
  readonly cells: string[];
  readonly kinds: (CellKind | undefined)[];
}

/** A sheet that has not been read yet. */
export interface Sheet {
  readonly name: string;
  rows(): AsyncGenerator<SheetRow>;
  /** How much of it has been read, 0 to 1. */
  share(): number;
}

/** No part of a workbook unpacks to more, in bytes, unless a caller says less: a sheet of 204,000 rows has 298 MB. */
const LARGEST_PART = 1024 ** 3;
/** Words that cells share, in characters altogether. */
const LARGEST_WORDS = 64 * 1024 ** 2;
/** Letters of one cell: as many as a workbook can hold. */
const LONGEST_CELL = 32_767;
/** Columns of a sheet that may hold anything; more is an accident or an attack. Empty cells after them are passed over. */
const MOST_COLUMNS = 1_000;

/**
 * Opens a workbook (Office Open XML) by its path or its bytes, and closes it after use. Memory does not grow with its
 * rows. No part of it may unpack to more than `largestPart` bytes. Throws {@link WorkbookError}.
 */
export async function withWorkbook<T>(
  from: string | Buffer,
  use: (sheets: readonly Sheet[]) => Promise<T>,
  largestPart = LARGEST_PART,
): Promise<T> {
  const options = { autoClose: false };
  const opened = typeof from === 'string' ? openPromise(from, options) : fromBufferPromise(from, options);
  const zip = await opened.catch((cause: unknown) => {
    throw new WorkbookError('NO_WORKBOOK', cause);
  });
  try {
    const parts = await partsOf(zip, largestPart);
    const words = await sharedWords(parts);
    return await use(
      (await sheetsOf(parts)).map(({ name, part }) => ({
        name,
        rows: () => rowsOf(part, words),
        share: () => part.read / Math.max(part.size, 1),
      })),
    );
  } finally {
    zip.close();
  }
}

interface Part {
  /** Bytes: unpacked, and how many of them were read. */
  readonly size: number;
  readonly most: number;
  read: number;
  open(): Promise<Readable>;
}
type Parts = ReadonlyMap<string, Part>;

async function partsOf(zip: ZipFile, largestPart: number): Promise<Parts> {
  const parts = new Map<string, Part>();
  try {
    for await (const entry of zip.eachEntry() as AsyncIterable<Entry>) {
      if (entry.fileName.endsWith('vbaProject.bin')) throw new WorkbookError('MACRO');
      if (entry.uncompressedSize > largestPart) throw new WorkbookError('TOO_LARGE');
      parts.set(entry.fileName, {
        size: entry.uncompressedSize,
        most: largestPart,
        read: 0,
        open: () => zip.openReadStreamPromise(entry),
      });
    }
  } catch (cause) {
    throw cause instanceof WorkbookError ? cause : new WorkbookError('CUT_OFF', cause);
  }
  if (!parts.has('xl/workbook.xml')) throw new WorkbookError('NO_WORKBOOK');
  return parts;
}

type Tag = Readonly<Record<string, string>>;

/** What is called while a part is read. */
interface Reading {
  open?(name: string, attributes: Tag): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** Reads a part piece by piece; after each piece, whoever called gets its turn. */
async function* parsed(part: Part, reading: Reading): AsyncGenerator<void> {
  const parser = new SaxesParser({ position: false });
  parser.on('opentag', ({ name, attributes }) => reading.open?.(bare(name), attributes as Tag));
  parser.on('text', (text) => reading.text?.(text));
  parser.on('closetag', ({ name }) => reading.close?.(bare(name)));
  const decoder = new StringDecoder('utf8');
  part.read = 0;
  try {
    for await (const piece of (await part.open()) as AsyncIterable<Buffer>) {
      part.read += piece.length;
      if (part.read > part.most) throw new WorkbookError('TOO_LARGE');
      parser.write(decoder.write(piece));
      yield;
    }
    parser.write(decoder.end()).close();
  } catch (cause) {
    throw cause instanceof WorkbookError ? cause : new WorkbookError('CUT_OFF', cause);
  }
  yield;
}

async function readAll(part: Part, reading: Reading): Promise<void> {
  const pieces = parsed(part, reading);
  while ((await pieces.next()).done !== true);
}

/** A tag without the prefix of its namespace. */
const bare = (name: string): string => name.slice(name.indexOf(':') + 1);

/** The words that cells refer to by number. */
async function sharedWords(parts: Parts): Promise<string[]> {
  const part = parts.get('xl/sharedStrings.xml');
  const words: string[] = [];
  if (!part) return words;
  let size = 0;
  let inText = false;
  let phonetic = false;
  let word = '';
  await readAll(part, {
    open: (name) => {
      if (name === 'si') word = '';
      if (name === 'rPh') phonetic = true;
      inText = name === 't' && !phonetic;
    },
    text: (text) => {
      if (!inText) return;
      size += text.length;
      word += text;
      if (size > LARGEST_WORDS || word.length > LONGEST_CELL) throw new WorkbookError('TOO_LARGE');
    },
    close: (name) => {
      inText = false;
      if (name === 'rPh') phonetic = false;
      if (name === 'si') words.push(word);
    },
  });
  return words;
}

async function sheetsOf(parts: Parts): Promise<{ name: string; part: Part }[]> {
  const targets = new Map<string, string>();
  const relations = parts.get('xl/_rels/workbook.xml.rels');
  if (relations)
    await readAll(relations, {
      open: (name, { Id = '', Target = '' }) => {
        if (name === 'Relationship')
          targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
      },
    });
  const sheets: { name: string; part: Part }[] = [];
  const book = parts.get('xl/workbook.xml');
  if (book)
    await readAll(book, {
      open: (tag, attributes) => {
        const part = tag === 'sheet' ? parts.get(targets.get(attributes['r:id'] ?? '') ?? '') : undefined;
        if (part) sheets.push({ name: attributes['name'] ?? '', part });
      },
    });
  return sheets;
}

/** The column that a cell's place names, from 0: `C7` is 2; undefined without a place. */
function columnOf(place: string | undefined): number | undefined {
  if (place === undefined) return undefined;
  let column = 0;
  for (let i = 0; i < place.length; i++) {
    const letter = place.charCodeAt(i) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column - 1;
}

/** A workbook writes 4.99 as 4.9900000000000002; the shortest text of the same number is what somebody wrote. */
const shortest = (text: string): string => {
  const value = Number(text);
  return text === '' || Number.isNaN(value) ? text : String(value);
};

async function* rowsOf(part: Part, words: readonly string[]): AsyncGenerator<SheetRow> {
  let ready: SheetRow[] = [];
  let row: SheetRow = { number: 0, cells: [], kinds: [] };
  let column = -1;
  let type = '';
  let value = '';
  let hasFormula = false;
  let isValue = false;
  const reading: Reading = {
    open: (name, { r, t }) => {
      if (name === 'row') {
        row = { number: r === undefined ? row.number + 1 : Number(r), cells: [], kinds: [] };
        column = -1;
      } else if (name === 'c') {
        column = columnOf(r) ?? column + 1;
        type = t ?? 'n';
        value = '';
        hasFormula = false;
      } else if (name === 'f') hasFormula = true;
      isValue = name === 'v' || name === 't';
    },
    text: (text) => {
      if (!isValue) return;
      value += text;
      if (value.length > LONGEST_CELL) throw new WorkbookError('TOO_LARGE');
    },
    close: (name) => {
      isValue = false;
      if (name === 'row') ready.push(row);
      if (name !== 'c') return;
      if (hasFormula && value === '') throw new WorkbookError('FORMULA_WITHOUT_VALUE');
      if (column >= MOST_COLUMNS) {
        if (value !== '') throw new WorkbookError('TOO_LARGE');
        return;
      }
      while (row.cells.length < column) row.cells.push('');
      row.cells[column] =
        type === 's' ? (words[Number(value)] ?? '') : type === 'n' ? shortest(value) : value;
      row.kinds[column] = hasFormula ? 'FORMULA' : type === 'n' ? 'NUMBER' : 'TEXT';
    },
  };
  for await (const _ of parsed(part, reading)) {
    yield* ready;
    ready = [];
  }
}
