import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Readable } from 'node:stream';
import { openPromise, type ZipFile } from 'yauzl';
import { DomainError } from '#domain/kernel/errors';

/** One file inside an archive, not yet read. */
export interface ArchiveFile {
  /** The archive it came from, without its folder. */
  readonly archive: string;
  /** Its own name, without the folders inside the archive. */
  readonly name: string;
  open(): Promise<Readable>;
}

/** No file of a published classification is near this size (bytes); more is an accident or an attack. */
const LARGEST_FILE = 512 * 1024 * 1024;

/**
 * Opens zip archives, folders of unpacked files, or single files, and hands their files to `use`; closes them after.
 * Throws TAXONOMY_ARCHIVE_NOT_FOUND or TAXONOMY_ARCHIVE_UNREADABLE.
 */
export async function withArchives<T>(
  paths: readonly string[],
  use: (files: readonly ArchiveFile[]) => Promise<T>,
): Promise<T> {
  const zips: ZipFile[] = [];
  try {
    const files: ArchiveFile[] = [];
    for (const path of paths) files.push(...(await filesAt(path, zips)));
    return await use(files);
  } finally {
    for (const zip of zips) zip.close();
  }
}

async function filesAt(path: string, zips: ZipFile[]): Promise<ArchiveFile[]> {
  const archive = basename(path);
  const found = await stat(path).catch(() => {
    throw new DomainError('TAXONOMY_ARCHIVE_NOT_FOUND', { archive });
  });
  if (found.isDirectory()) {
    const entries = await readdir(path, { withFileTypes: true, recursive: true });
    const files = entries.filter((entry) => entry.isFile());
    return files.map(({ name, parentPath }) => plainFile(archive, name, join(parentPath, name)));
  }
  if (!path.toLowerCase().endsWith('.zip')) return [plainFile(archive, archive, path)];
  return reading(archive, () => zipFiles(path, archive, zips));
}

function plainFile(archive: string, name: string, path: string): ArchiveFile {
  return { archive, name, open: () => Promise.resolve(createReadStream(path)) };
}

async function zipFiles(path: string, archive: string, zips: ZipFile[]): Promise<ArchiveFile[]> {
  const zip = await openPromise(path, { autoClose: false });
  zips.push(zip);
  const files: ArchiveFile[] = [];
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName.endsWith('/')) continue;
    if (entry.uncompressedSize > LARGEST_FILE) throw new Error('larger than any classification');
    const open = () => reading(archive, () => zip.openReadStreamPromise(entry));
    files.push({ archive, name: basename(entry.fileName), open });
  }
  return files;
}

async function reading<T>(archive: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (cause) {
    throw unreadable(archive, cause);
  }
}

/** The refusal of an archive that is cut off or damaged; keeps what the zip reader or the disk said. */
export function unreadable(archive: string, cause: unknown): DomainError {
  return new DomainError('TAXONOMY_ARCHIVE_UNREADABLE', {
    archive,
    reason: cause instanceof Error ? cause.message : String(cause),
  });
}
