import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { type DocumentBounds, DocumentError } from '#platform/documents/document';

type ArchiveBounds = Pick<DocumentBounds, 'unpacked' | 'entries' | 'parts'>;

/** What is in an archive: the names of all entries, and those that are wanted as text. */
export interface Archive {
  readonly names: ReadonlySet<string>;
  readonly parts: Readonly<Record<string, string>>;
}

/**
 * Looks into a zip archive. The entries that are read are inflated piece by piece and counted, because an archive can be
 * false about its sizes: it is refused as soon as it passes the bounds. Of a Word document every entry is counted, for
 * whoever reads it next has no bounds. Throws {@link DocumentError}.
 */
export async function lookInto(bytes: Buffer, bounds: ArchiveBounds): Promise<Archive> {
  const zip = await fromBufferPromise(bytes, { autoClose: false }).catch((cause: unknown) => {
    throw new DocumentError('BROKEN', cause);
  });
  if (zip.entryCount > bounds.entries) throw new DocumentError('BURST');
  const entries = await entriesOf(zip, bounds.entries);
  const names = new Set(entries.map(({ fileName }) => fileName));
  const isWord = names.has(WORD_PART);
  const parts: Record<string, string> = {};
  let left = bounds.unpacked;
  for (const entry of entries) {
    const wanted = bounds.parts.find((part) => baseOf(entry.fileName) === part);
    if (!isWord && !wanted) continue;
    const content = await inflated(zip, entry, left, !isWord);
    left -= content.size;
    if (wanted) parts[wanted] ??= content.text;
  }
  return { names, parts };
}

/** The part by which a Word document is known. */
export const WORD_PART = 'word/document.xml';

const baseOf = (name: string): string => name.slice(name.lastIndexOf('/') + 1);

async function entriesOf(zip: ZipFile, most: number): Promise<Entry[]> {
  const entries: Entry[] = [];
  try {
    for await (const entry of zip.eachEntry() as AsyncIterable<Entry>) {
      entries.push(entry);
      if (entries.length > most) throw new DocumentError('BURST');
    }
  } catch (cause) {
    throw cause instanceof DocumentError ? cause : new DocumentError('BROKEN', cause);
  }
  return entries;
}

async function inflated(
  zip: ZipFile,
  entry: Entry,
  most: number,
  keep: boolean,
): Promise<{ readonly size: number; readonly text: string }> {
  if (entry.uncompressedSize > most) throw new DocumentError('BURST');
  const kept: Buffer[] = [];
  let size = 0;
  try {
    for await (const piece of (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>) {
      size += piece.length;
      if (size > most) throw new DocumentError('BURST');
      if (keep) kept.push(piece);
    }
  } catch (cause) {
    throw cause instanceof DocumentError ? cause : new DocumentError('BROKEN', cause);
  }
  return { size, text: Buffer.concat(kept).toString('utf8') };
}
