import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { FileStore } from '#platform/files/file-store';
import { MissingFileError } from '#platform/files/missing-file';

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';

/** Files in a folder of this machine, readable by the product's account alone. */
export class LocalFiles implements FileStore {
  private readonly root: string;

  constructor(root: string) {
    this.root = resolve(root);
  }

  /** Writes aside and renames, so that a crash leaves the old bytes or the new ones, never half. */
  async put(key: string, bytes: Buffer): Promise<void> {
    const path = resolve(this.root, key);
    const aside = `${path}.${randomUUID()}`;
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    try {
      const file = await open(aside, 'wx', 0o600);
      try {
        await file.writeFile(bytes);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(aside, path);
    } catch (error) {
      await rm(aside, { force: true });
      throw error;
    }
  }

  async get(key: string): Promise<Buffer> {
    try {
      return await readFile(resolve(this.root, key));
    } catch (error) {
      throw isMissing(error) ? new MissingFileError(key) : error;
    }
  }

  async delete(key: string): Promise<void> {
    await rm(resolve(this.root, key), { force: true });
  }
}
