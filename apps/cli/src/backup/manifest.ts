import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What a table held: how many rows, and a digest of them that does not depend on their order. */
export interface TableSum {
  readonly rows: number;
  /** Sum of the SHA-256 of every row, modulo 2^256, hexadecimal. */
  readonly digest: string;
}

/** A table of the backup. */
export interface KeptTable extends TableSum {
  /** With its schema, as PostgreSQL quotes it. */
  readonly name: string;
  readonly columns: readonly string[];
}

/** A file of the backup. */
export interface KeptFile {
  readonly id: string;
  /** Bytes. */
  readonly size: number;
  /** SHA-256 of the bytes, hexadecimal. */
  readonly digest: string;
}

/** What a backup holds; it is beside the data as `manifest.json`. */
export interface Manifest {
  /** Of this layout. */
  readonly format: 1;
  /** Of the product that made it. */
  readonly version: string;
  /** When it was begun, ISO 8601. */
  readonly madeAt: string;
  /** Every migration that the database had, oldest first. */
  readonly migrations: readonly string[];
  readonly tables: readonly KeptTable[];
  /** Last value of each sequence, by name, and whether it was given out. */
  readonly sequences: Readonly<Record<string, readonly [last: string, called: boolean]>>;
  readonly files: readonly KeptFile[];
  /** Files that the database names and the store did not have. */
  readonly missingFiles: readonly string[];
  /** Names of the keys that the data need, with fingerprints; never the keys. */
  readonly keys: Readonly<Record<string, string>>;
}

const nameIn = (folder: string): string => join(folder, 'manifest.json');

/** Keeps the manifest; the last thing that is written, so that a backup without one is not whole. */
export async function writeManifest(folder: string, manifest: Manifest): Promise<void> {
  await writeFile(nameIn(folder), `${JSON.stringify(manifest, null, 1)}\n`, { mode: 0o600 });
}

/** The manifest of a backup. Throws a plain sentence when the folder is none, or of a layout that is not known here. */
export async function readManifest(folder: string): Promise<Manifest> {
  const text = await readFile(nameIn(folder), 'utf8').catch(() => {
    throw new Error(`${folder} is not a whole backup: it has no manifest.json.`);
  });
  const manifest = parsed(text);
  if (manifest?.format === 1) return manifest;
  throw new Error(`The manifest of ${folder} is damaged, or of a version that is not known here.`);
}

function parsed(text: string): Manifest | null {
  try {
    return JSON.parse(text) as Manifest;
  } catch {
    return null;
  }
}

/** The file that holds a table, within the folder of a backup. */
export const tableFile = (folder: string, table: string): string =>
  join(folder, 'tables', `${table.replaceAll('"', '')}.copy.gz`);
