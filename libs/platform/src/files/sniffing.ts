import { detectActiveContent } from '#platform/files/zip-look';

/** What a kind of file is called, and how its bytes show it. */
interface FileType {
  readonly mediaType: string;
  /** The file extension under which it is served, without a dot. */
  readonly extension: string;
  readonly fits: (bytes: Buffer) => boolean | Promise<boolean>;
}

const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
const PNG_END = Buffer.from('49454e44ae426082', 'hex');
const ZIP_END = Buffer.from('PK\x05\x06', 'latin1');

const startsWith = (bytes: Buffer, start: Buffer | string): boolean =>
  bytes.subarray(0, start.length).equals(Buffer.from(start as string, 'latin1'));
const endsWith = (bytes: Buffer, end: Buffer): boolean => bytes.subarray(-end.length).equals(end);

/** A zip archive glued to something else opens as either: the oldest of polyglots. */
const holdsZip = (bytes: Buffer): boolean => bytes.subarray(-65_557).includes(ZIP_END);

/** Readers look for the head within the first 1,024 bytes (ISO 32000-1, annex H); what is before it must be no page. */
const PDF_HEAD_WITHIN = 1_024;

function isPdf(bytes: Buffer): boolean {
  const head = bytes.subarray(0, PDF_HEAD_WITHIN + 5).indexOf('%PDF-');
  if (head === -1 || !bytes.subarray(-1_024).includes('%%EOF') || holdsZip(bytes)) return false;
  return head === 0 || !/<[a-z!?/]/i.test(bytes.toString('latin1', 0, head));
}

/** Anything after the end of a picture is not part of the picture, but for padding. */
const isPng = (bytes: Buffer): boolean => startsWith(bytes, PNG) && endsWith(withoutPadding(bytes), PNG_END);

/** Without the NULs and line breaks that some programs and mails leave at the end, at most 512 bytes. */
function withoutPadding(bytes: Buffer): Buffer {
  let end = bytes.length;
  while (end > Math.max(0, bytes.length - 512) && [0, 10, 13, 32].includes(bytes[end - 1] ?? -1)) end -= 1;
  return bytes.subarray(0, end);
}
/** Cameras add data of their own behind a photograph, so only a second file is refused there. */
const isJpeg = (bytes: Buffer): boolean =>
  startsWith(bytes, Buffer.from('ffd8ff', 'hex')) &&
  bytes.includes(Buffer.from('ffd9', 'hex')) &&
  !holdsZip(bytes);

const office = (part: string) => (bytes: Buffer) =>
  detectActiveContent(
    bytes,
    ({ names }) => names.has('[Content_Types].xml') && names.has(part) && !hasMacros(names),
  );
/** Programs in an office document; the settings of a printer, which Excel keeps in a `.bin` too, are none. */
const hasMacros = (names: ReadonlySet<string>): boolean =>
  [...names].some(
    (name) =>
      /vbaproject|macrosheets\/|\.bin$|^basic\/|^scripts\//i.test(name) &&
      !/^(xl|word|ppt)\/printersettings\/printersettings\d*\.bin$/i.test(name),
  );

const isOdt = (bytes: Buffer): Promise<boolean> =>
  detectActiveContent(
    bytes,
    ({ names, mimetype }) => mimetype === 'application/vnd.oasis.opendocument.text' && !hasMacros(names),
  );

const UTF8 = new TextDecoder('utf-8', { fatal: true });
const UTF16LE = new TextDecoder('utf-16le', { fatal: true });
const UTF16BE = new TextDecoder('utf-16be', { fatal: true });
const CONTROL = /[\0-\x08\x0b\x0e-\x1f\x7f]/; // eslint-disable-line no-control-regex -- that is the question
const MARKUP = /^\s*<(\?|!|[a-z])|<(script|svg|html|iframe|object|embed)\b/i;

/** Words in UTF-8, or in UTF-16 with its mark, without control characters and without markup that a browser could run. */
function isText(bytes: Buffer): boolean {
  const text = decoded(bytes)?.replace(/\x1a$/, ''); // eslint-disable-line no-control-regex -- the end of a file in DOS
  return (
    text !== undefined && !CONTROL.test(text) && !MARKUP.test(text) && !text.trimStart().startsWith('%PDF-')
  );
}

function decoded(bytes: Buffer): string | undefined {
  try {
    if (bytes[0] === 0xff && bytes[1] === 0xfe) return UTF16LE.decode(bytes);
    return bytes[0] === 0xfe && bytes[1] === 0xff ? UTF16BE.decode(bytes) : UTF8.decode(bytes);
  } catch {
    return undefined;
  }
}

/** The kinds of file that are taken in; SVG, HTML, archives and programs are not among them. */
export const FILE_TYPES: readonly FileType[] = [
  { mediaType: 'application/pdf', extension: 'pdf', fits: isPdf },
  { mediaType: 'image/png', extension: 'png', fits: isPng },
  { mediaType: 'image/jpeg', extension: 'jpg', fits: isJpeg },
  {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extension: 'docx',
    fits: office('word/document.xml'),
  },
  {
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    extension: 'xlsx',
    fits: office('xl/workbook.xml'),
  },
  { mediaType: 'application/vnd.oasis.opendocument.text', extension: 'odt', fits: isOdt },
  { mediaType: 'text/csv', extension: 'csv', fits: isText },
  { mediaType: 'text/plain', extension: 'txt', fits: isText },
];

/** Whether the bytes are of this kind; `false` too for kinds that are not taken in. */
export async function isOfType(mediaType: string, bytes: Buffer): Promise<boolean> {
  const type = FILE_TYPES.find((known) => known.mediaType === mediaType);
  return type !== undefined && (await type.fits(bytes));
}

/** Endings that say of a text that it is a table. */
const TABLE_ENDING = /\.(csv|tsv|tab)$/i;

/**
 * The kind of a file by its bytes, and of a text by its ending; null for kinds that are not taken in. Browsers label
 * what they do not know as anything, and Windows calls CSV a sheet of Excel: the label only tells a table of a text.
 */
export async function mediaTypeOf(bytes: Buffer, name: string, label: string): Promise<string | null> {
  for (const { mediaType } of FILE_TYPES.filter((type) => type.fits !== isText))
    if (await isOfType(mediaType, bytes)) return mediaType;
  if (!isText(bytes)) return null;
  return TABLE_ENDING.test(name) || (label === 'text/csv' && !/\.txt$/i.test(name))
    ? 'text/csv'
    : 'text/plain';
}

/** Why a file is not taken in, where people meet it often. */
export type Untaken = 'HEIC' | 'MACROS' | 'OLD_OFFICE' | 'OTHER';

const OLD_OFFICE = Buffer.from('d0cf11e0a1b11ae1', 'hex');

/** What a file is that is not taken in: a photograph of a telephone, a document with programs, one of an old Office. */
export async function untakenOf(bytes: Buffer): Promise<Untaken> {
  if (/^ftyp(hei[cfmsx]|hev[cmsx]|mif1|msf1)/.test(bytes.toString('latin1', 4, 12))) return 'HEIC';
  if (startsWith(bytes, OLD_OFFICE)) return 'OLD_OFFICE';
  if (await detectActiveContent(bytes, ({ names }) => hasMacros(names))) return 'MACROS';
  return 'OTHER';
}

/** The ending for a media type that is taken in; `bin` for others. */
export const extensionOf = (mediaType: string): string =>
  FILE_TYPES.find((known) => known.mediaType === mediaType)?.extension ?? 'bin';
