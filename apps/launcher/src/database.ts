import { setTimeout as pause } from 'node:timers/promises';
import type { Env } from '#platform/config/env';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '#platform/embedded/embedded-postgres';
import { checkDatabase } from '#platform/process/preflight';

/** The database the product runs on and how to let go of it. */
export interface ProvidedDatabase {
  url: string;
  close(): Promise<void>;
}

const RESTART_AFTER_MS = 500;

/** The database of `DATABASE_URL` when it is set, else the embedded one, which is started again should it end. */
export async function provideDatabase(env: Env, say: (text: string) => void): Promise<ProvidedDatabase> {
  if (env.DATABASE_URL) {
    await checkDatabase(env.DATABASE_URL);
    return { url: env.DATABASE_URL, close: async () => undefined };
  }
  let closing = false;
  const start = (port?: number): Promise<EmbeddedPostgres> =>
    startEmbeddedPostgres({ dataDir: env.DATA_DIR, port, onStage: (stage) => say(`    ${stage}`) });
  let server = await start();
  const { url, port } = server;

  const keepRunning = async (): Promise<void> => {
    while (!closing) {
      await server.ended;
      if (closing) return;
      say('PostgreSQL has ended unexpectedly; starting it again');
      await pause(RESTART_AFTER_MS);
      await start(port).then(
        (again) => (server = again),
        (problem: Error) => say(problem.message),
      );
    }
  };
  void keepRunning();
  return {
    url,
    close: () => {
      closing = true;
      return server.stop();
    },
  };
}
