import { lookInto, WORD_PART } from '#platform/documents/archive-parts';
import { type DocumentBounds, DocumentError, type ReadDocument } from '#platform/documents/document';
import { pdfText } from '#platform/documents/pdf-text';
import { wordText } from '#platform/documents/word-text';
import { xmlTree } from '#platform/documents/xml-tree';

const ZIP = Buffer.from('504b0304', 'hex');
/** Readers look for the head of a PDF within the first 1,024 bytes. */
const PDF_HEAD_WITHIN = 1_024;

/** Reads a document; its bytes say what it is, never its name. Throws {@link DocumentError}. */
export async function readDocument(bytes: Buffer, bounds: DocumentBounds): Promise<ReadDocument> {
  if (bytes.subarray(0, 4).equals(ZIP)) return readArchive(bytes, bounds);
  if (bytes.subarray(0, PDF_HEAD_WITHIN).includes('%PDF-')) return pdfText(bytes, bounds);
  const xml = xmlOf(bytes);
  if (xml === null) throw new DocumentError('KIND');
  if (xml.length > bounds.unpacked) throw new DocumentError('BURST');
  return { kind: 'XML', root: xmlTree(xml) };
}

async function readArchive(bytes: Buffer, bounds: DocumentBounds): Promise<ReadDocument> {
  const { names, parts } = await lookInto(bytes, bounds);
  if (names.has(WORD_PART)) return wordText(bytes, bounds);
  if (Object.keys(parts).length === 0) throw new DocumentError('KIND');
  return { kind: 'ZIP', parts };
}

/** The text of a file that begins as XML, in UTF-8 or in UTF-16 with its mark; null for any other. */
function xmlOf(bytes: Buffer): string | null {
  const [first, second] = bytes;
  const mark =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    const text = new TextDecoder(mark, { fatal: true }).decode(bytes);
    return /^\s*<(\?xml|[a-z])/i.test(text) && !/^\s*<(!doctype\s+html|html)/i.test(text) ? text : null;
  } catch {
    return null;
  }
}
