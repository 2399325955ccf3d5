import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { DomainError } from '#domain/kernel/errors';
import type { MatchIndex } from '#domain/marketplace/matching/index/match-index';
import {
  padded,
  readSnapshot,
  type Snapshot,
  type SnapshotHead,
  type SnapshotOrigin,
} from '#domain/marketplace/matching/index/snapshot';
import type { MatchTaxonomy } from '#domain/marketplace/matching/taxonomy';

const MAGIC = 'SKILLROOTS-INDEX';
/** Magic, and the length of the head in 8 decimal digits. */
const PREFIX = MAGIC.length + 8;
const CHECKSUM = 32;

/**
 * Writes a snapshot beside its place and moves it there when it is whole. Layout: magic, length of the head, head as
 * JSON, padding, columns, SHA-256 of all before.
 */
export async function writeSnapshotFile(path: string, { head, columns }: Snapshot): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const half = `${path}.${randomUUID()}.half`;
  const file = await open(half, 'w', 0o600);
  const hash = createHash('sha256');
  try {
    const put = async (bytes: Buffer): Promise<void> => {
      hash.update(bytes);
      await file.write(bytes);
    };
    const json = Buffer.from(JSON.stringify(head));
    await put(Buffer.from(MAGIC + String(json.length).padStart(8, '0')));
    await put(json);
    await put(Buffer.alloc(padded(PREFIX + json.length) - PREFIX - json.length));
    for (const column of columns) {
      const { buffer, byteOffset, byteLength } = column;
      await put(Buffer.from(buffer, byteOffset, byteLength));
      await put(Buffer.alloc(padded(byteLength) - byteLength));
    }
    await file.write(hash.digest());
    await file.sync();
    await rename(half, path);
  } finally {
    await file.close();
    await rm(half, { force: true });
  }
}

/**
 * Reads a snapshot back. Throws MATCHING_SNAPSHOT_UNUSABLE for a file that is missing, cut short, altered, or of
 * another layout or taxonomy; the index is then built from the database.
 */
export async function readSnapshotFile(
  path: string,
  taxonomy: MatchTaxonomy,
): Promise<{ readonly index: MatchIndex; readonly origin: SnapshotOrigin }> {
  const bytes = await readFile(path).catch(() => Buffer.alloc(0));
  const end = bytes.length - CHECKSUM;
  const unusable = (problem: string) => new DomainError('MATCHING_SNAPSHOT_UNUSABLE', { problem });
  if (end < PREFIX || bytes.toString('latin1', 0, MAGIC.length) !== MAGIC)
    throw unusable('missing or cut short');
  const sum = createHash('sha256').update(bytes.subarray(0, end)).digest();
  if (!sum.equals(bytes.subarray(end))) throw unusable('checksum');

  const length = Number(bytes.toString('latin1', MAGIC.length, PREFIX));
  const head = JSON.parse(bytes.toString('utf8', PREFIX, PREFIX + length)) as SnapshotHead;
  const body = new Uint8Array(bytes.subarray(padded(PREFIX + length), end)).buffer;
  const { database, position } = head;
  return { index: readSnapshot(taxonomy, head, body), origin: { database, position } };
}
