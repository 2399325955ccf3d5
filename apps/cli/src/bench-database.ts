import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { say } from '#cli/command';
import { createDataSource, migrate } from '#features/data-source';
import { startEmbeddedPostgres } from '#platform/embedded/embedded-postgres';

/** A PostgreSQL of a benchmark's own, with the product's tables, in a temporary folder. */
export interface BenchDatabase {
  readonly url: string;
  readonly dataSource: DataSource;
  /** Room for other files; removed with the rest. */
  readonly folder: string;
}

/** Runs work on a database of its own and removes all of it, however the work ends. */
export async function withBenchDatabase<T>(
  settings: Readonly<Record<string, string>>,
  work: (database: BenchDatabase) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  // PostgreSQL may run under another account, which must be able to pass through; the data itself stays closed.
  await chmod(folder, 0o711);
  try {
    const server = await startEmbeddedPostgres({ dataDir: join(folder, 'data'), settings, onStage: say });
    try {
      await migrate(server.url);
      const dataSource = await createDataSource(server.url, 2).initialize();
      try {
        return await work({ url: server.url, dataSource, folder });
      } finally {
        await dataSource.destroy();
      }
    } finally {
      await server.stop();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
