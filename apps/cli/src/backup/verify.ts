import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fingerprints, keyProblems } from '#cli/backup/keys';
import { readManifest } from '#cli/backup/manifest';
import { restoreBackup } from '#cli/backup/restore';
import type { Env } from '#platform/config/env';
import { startEmbeddedPostgres } from '#platform/embedded/embedded-postgres';
import { LocalFiles } from '#platform/files/local-files';

/**
 * Proves a backup: restores it into a new database cluster that is thrown away afterwards, and compares every table and
 * every file with the manifest. Throws a plain sentence when the backup is damaged or this machine cannot tell.
 */
export async function verifyBackup(folder: string, env: Env, say: (line: string) => void): Promise<void> {
  const manifest = await readManifest(folder);
  const keys = keyProblems(manifest.keys, fingerprints(env));
  const place = await mkdtemp(join(tmpdir(), 'skillroots-verify-'));
  // The account of the server, where it is another one, must be able to enter.
  await chmod(place, 0o711);
  try {
    const server = await startEmbeddedPostgres({ dataDir: place, port: 0, settings: { fsync: 'off' } });
    try {
      await restoreBackup(
        folder,
        manifest,
        { url: server.url, files: new LocalFiles(place), replace: false },
        say,
      );
    } finally {
      await server.stop();
    }
  } finally {
    await rm(place, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
  if (manifest.missingFiles.length > 0)
    throw new Error(
      `The backup is as it was made, but ${manifest.missingFiles.length} files were missing when it was made: ${manifest.missingFiles.slice(0, 5).join(', ')}.`,
    );
  if (keys.length > 0)
    throw new Error(
      `The rows and files are whole, but what was sealed could not be read:\n${keys.join('\n')}`,
    );
}
