import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { type Cluster, openCluster, OWNER } from '#platform/embedded/cluster';
import { freePort } from '#platform/embedded/free-port';
import { isPostgres, type Postmaster, readPostmaster } from '#platform/embedded/postmaster-file';
import { launchServer, type ServerProcess } from '#platform/embedded/server-process';
import { StartProblem } from '#platform/start-problem';

export interface EmbeddedPostgresOptions {
  /** The folder of the cluster; made when absent. */
  dataDir: string;
  /** Is called in plain words with what is happening, for a person who waits. */
  onStage?: (stage: string) => void;
  /** Server settings (`postgresql.conf` names) laid over the defaults. */
  settings?: Readonly<Record<string, string>>;
  /** Port wished for; another free one is taken when it is in use. Default 54329. */
  port?: number;
}

export interface EmbeddedPostgres {
  /** Connection URL of the product's database, with the superuser's password: never print it. */
  url: string;
  port: number;
  /** True when another process started the server; `stop` then leaves it running. */
  attached: boolean;
  /** Settled when the server we started is down, for whatever reason; never for one we attached to. */
  ended: Promise<unknown>;
  /** Stops the server we started (fast shutdown) and returns when it is down. */
  stop(): Promise<void>;
}

const DEFAULT_PORT = 54_329;
const ATTEMPTS = 5;
const BACK_OFF_MS = 200;
const POLL_MS = 20;
/** Crash recovery after a power cut may take a while; a running server is given this long. */
const PATIENCE_MS = 120_000;

const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '100',
  timezone: 'UTC',
  log_checkpoints: 'off',
  // Statements and key values hold personal data: they stay out of the server's log.
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
};

/**
 * Starts the PostgreSQL that comes with the product, or attaches to the one that another process started on the same
 * data directory. The server listens on 127.0.0.1 alone, asks for a random password, and stops when this process
 * ends in whatever way.
 * @throws StartProblem with a sentence for the person who starts the product
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const stage = options.onStage ?? (() => undefined);
  const settings = { ...SETTINGS, ...options.settings };
  const cluster = await openCluster(options.dataDir, stage, options.settings?.['fsync'] === 'off');
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const running = await settledPostmaster(cluster);
    if (running) {
      stage('Attaching to the PostgreSQL that is already running');
      return ready(cluster, running.port);
    }
    stage('Starting PostgreSQL');
    const port = await freePort(options.port ?? DEFAULT_PORT);
    const server = await launchServer(cluster, { ...settings, port: String(port) });
    if (await becomesReady(cluster, server)) return ready(cluster, port, server);
    // The children of a server that was killed hold its memory for a moment longer.
    await pause(attempt * BACK_OFF_MS);
  }
  throw new StartProblem(`PostgreSQL does not start; its log ${cluster.log} says why.`);
}

/** The live server that owns the data directory, once it has finished starting; undefined when there is none. */
async function settledPostmaster(cluster: Cluster): Promise<Postmaster | undefined> {
  const deadline = Date.now() + PATIENCE_MS;
  while (Date.now() < deadline) {
    const found = await readPostmaster(cluster.data);
    if (!found) return undefined;
    if (found.dataDirectory !== cluster.data || !(await isPostgres(found.pid)))
      return forgetPostmaster(cluster);
    if (found.status === 'ready') return found;
    await pause(POLL_MS);
  }
  throw new StartProblem(
    `A PostgreSQL on ${cluster.data} neither starts nor stops; its log is ${cluster.log}.`,
  );
}

/** PostgreSQL itself refuses to start when an unrelated process has got the number of a server that was killed. */
async function forgetPostmaster(cluster: Cluster): Promise<undefined> {
  await rm(join(cluster.data, 'postmaster.pid'), { force: true });
}

/** True when our server is ready; false when it ended because another one took the directory or the port. */
async function becomesReady(cluster: Cluster, server: ServerProcess): Promise<boolean> {
  const deadline = Date.now() + PATIENCE_MS;
  while (server.running && Date.now() < deadline) {
    const found = await readPostmaster(cluster.data);
    if (found?.pid === server.pid && found.status === 'ready') return true;
    await pause(POLL_MS);
  }
  await server.stop();
  return false;
}

async function ready(cluster: Cluster, port: number, server?: ServerProcess): Promise<EmbeddedPostgres> {
  const address = `postgres://${OWNER}:${cluster.password}@127.0.0.1:${port}`;
  await ensureDatabase(`${address}/postgres`);
  return {
    url: `${address}/${OWNER}`,
    port,
    attached: !server,
    ended: server?.ended ?? new Promise(() => undefined),
    stop: async () => server?.stop(),
  };
}

const DUPLICATE_DATABASE = ['42P04', '23505'];

async function ensureDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [OWNER]);
    if (!rowCount) await client.query(`CREATE DATABASE ${OWNER}`);
  } catch (error) {
    if (!DUPLICATE_DATABASE.includes((error as pg.DatabaseError).code ?? '')) throw error;
  } finally {
    await client.end();
  }
}
