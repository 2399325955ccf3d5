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

const isPdf = (bytes: Buffer): boolean =>
  startsWith(bytes, '%PDF-') && bytes.subarray(-1_024).includes('%%EOF') && !holdsZip(bytes);

/** Anything after the end of a picture is not part of the picture. */
const isPng = (bytes: Buffer): boolean => startsWith(bytes, PNG) && endsWith(bytes, PNG_END);
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
const hasMacros = (names: ReadonlySet<string>): boolean =>
  [...names].some((name) => /vbaproject|\.bin$|^basic\/|^scripts\//i.test(name));

const isOdt = (bytes: Buffer): Promise<boolean> =>
  detectActiveContent(
    bytes,
    ({ names, mimetype }) => mimetype === 'application/vnd.oasis.opendocument.text' && !hasMacros(names),
  );

const UTF8 = new TextDecoder('utf-8', { fatal: true });
const CONTROL = /[\0-\x08\x0b\x0e-\x1f\x7f]/; // eslint-disable-line no-control-regex -- that is the question
const MARKUP = /^\s*<(\?|!|[a-z])|<(script|svg|html|iframe|object|embed)\b/i;

/** UTF-8 words without control characters and without markup that a browser could run. */
function isText(bytes: Buffer): boolean {
  try {
    const text = UTF8.decode(bytes);
    return !CONTROL.test(text) && !MARKUP.test(text) && !text.startsWith('%PDF-');
  } catch {
    return false;
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

/** Whether the bytes are of the kind that they are said to be; `false` too for kinds that are not taken in. */
export async function isOfType(mediaType: string, bytes: Buffer): Promise<boolean> {
  const type = FILE_TYPES.find((known) => known.mediaType === mediaType);
  return type !== undefined && (await type.fits(bytes));
}

/** The ending for a media type that is taken in; `bin` for others. */
export const extensionOf = (mediaType: string): string =>
  FILE_TYPES.find((known) => known.mediaType === mediaType)?.extension ?? 'bin';
