import { type Entry, fromBuffer, type ZipFile } from 'yauzl';

/** What an archive shows without being unpacked to disk. */
export interface ZipLook {
  readonly names: ReadonlySet<string>;
  /** The text of the entry `mimetype`, by which OpenDocument files name themselves; null without one. */
  readonly mimetype: string | null;
}

/** What an office document may be at most when unpacked; more is a zip bomb. */
const MAX_UNPACKED = 64 * 1024 * 1024;
const MAX_ENTRIES = 2_000;

/**
 * Whether the bytes are a zip archive that passes the test. Every entry is inflated and counted, because an archive
 * can be false about its sizes; names with `..`, absolute ones and backslashes are refused by the reader.
 */
export async function detectActiveContent(bytes: Buffer, test: (look: ZipLook) => boolean): Promise<boolean> {
  if (bytes.length < 4 || bytes.readUInt32BE() !== 0x504b0304) return false;
  try {
    return test(await look(bytes));
  } catch {
    return false;
  }
}

async function look(bytes: Buffer): Promise<ZipLook> {
  const zip = await open(bytes);
  if (zip.entryCount > MAX_ENTRIES) throw new Error('too many entries');
  const names = new Set<string>();
  let mimetype: string | null = null;
  let left = MAX_UNPACKED;
  for await (const entry of entriesOf(zip)) {
    names.add(entry.fileName);
    const content = await inflate(zip, entry, left);
    left -= content.size;
    if (entry.fileName === 'mimetype') mimetype = content.head;
  }
  return { names, mimetype };
}

const open = (bytes: Buffer): Promise<ZipFile> =>
  new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true }, (error, zip) => (error ? reject(error) : resolve(zip)));
  });

async function* entriesOf(zip: ZipFile): AsyncGenerator<Entry> {
  for (let i = 0; i < zip.entryCount; i++) {
    yield await new Promise<Entry>((resolve, reject) => {
      zip.once('entry', resolve).once('error', reject).readEntry();
    });
  }
}

/** Runs through an entry, keeping its first 200 bytes. Throws once it is larger than `limit`. */
function inflate(zip: ZipFile, entry: Entry, limit: number): Promise<{ size: number; head: string }> {
  if (entry.uncompressedSize > limit) return Promise.reject(new Error('too large'));
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) return reject(error);
      let size = 0;
      let head = '';
      stream.on('data', (part: Buffer) => {
        if (head.length < 200) head += part.toString('latin1', 0, 200);
        size += part.length;
        if (size > limit) stream.destroy(new Error('too large'));
      });
      stream.on('end', () => resolve({ size, head })).on('error', reject);
    });
  });
}
