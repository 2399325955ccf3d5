import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import type { Plugin } from 'vite';

const compress = promisify(brotliCompress);

/**
 * Puts a Brotli copy beside every script and style sheet, so that serving them compressed costs no time. It reads what
 * was written: the list of a chunk's imports is filled in after the last plugin has seen the code.
 */
export function compressedCopies(): Plugin {
  return {
    name: 'compressed-copies',
    apply: 'build',
    async writeBundle({ dir = '' }, bundle) {
      const files = Object.keys(bundle).filter((file) => /\.(js|css)$/.test(file));
      await Promise.all(files.map((file) => copy(join(dir, file))));
    },
  };
}

async function copy(path: string): Promise<void> {
  await writeFile(`${path}.br`, await compress(await readFile(path)));
}
