import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { Redis } from 'ioredis';
import pg from 'pg';
import { StartProblem } from '#platform/start-problem';

/** What PostgreSQL or the network answers, and what a person can do about it. `place` never holds the password. */
const DATABASE_ADVICE: Readonly<Record<string, (place: string) => string>> = {
  ECONNREFUSED: (place) => `No PostgreSQL answers at ${place}: start it, or correct DATABASE_URL.`,
  ENOTFOUND: (place) => `The host of ${place} is not known: correct DATABASE_URL.`,
  ETIMEDOUT: (place) => `${place} does not answer: check the network, or correct DATABASE_URL.`,
  '3D000': (place) => `The database ${place} does not exist: create it, or correct DATABASE_URL.`,
  '28P01': (place) => `PostgreSQL refuses the user or password for ${place}: correct DATABASE_URL.`,
  '28000': (place) => `PostgreSQL refuses the user for ${place}: correct DATABASE_URL.`,
};

const OLDEST_POSTGRES = 15;
const POLL_MS = 100;

/** What a PostgreSQL answers while it starts, recovers or stops (`cannot_connect_now`). */
const NOT_YET = '57P03';
const PATIENCE_MS = 60_000;

/**
 * Whether a usable PostgreSQL answers; one that is still starting is waited for.
 * @throws StartProblem with what to do when none does
 */
export async function checkDatabase(url: string): Promise<void> {
  const place = placeOf(url);
  for (const deadline = Date.now() + PATIENCE_MS; ; await pause(POLL_MS)) {
    try {
      const major = await majorVersion(url);
      if (major >= OLDEST_POSTGRES) return;
      throw new StartProblem(`${place} is PostgreSQL ${major}; ${OLDEST_POSTGRES} or newer is needed.`);
    } catch (error) {
      const starting = (error as pg.DatabaseError).code === NOT_YET;
      if (!starting || Date.now() > deadline) throw asProblem(error, place);
    }
  }
}

/** Whether the user of this address may do anything on the server, which the product does not need. */
export async function isSuperuser(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ superuser: boolean }>(
      `SELECT rolsuper AS superuser FROM pg_roles WHERE rolname = current_user`,
    );
    return rows[0]?.superuser ?? false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function majorVersion(url: string): Promise<number> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ major: number }>(
      `SELECT current_setting('server_version_num')::int / 10000 AS major`,
    );
    return rows[0]?.major ?? 0;
  } finally {
    await client.end().catch(() => undefined);
  }
}

function asProblem(error: unknown, place: string): StartProblem {
  if (error instanceof StartProblem) return error;
  const { code = '', message } = error as NodeJS.ErrnoException;
  return new StartProblem(DATABASE_ADVICE[code]?.(place) ?? `${place} cannot be used: ${message}.`);
}

/** Whether a Redis answers. @throws StartProblem when none does */
export async function checkRedis(url: string): Promise<void> {
  const redis = new Redis(url, {
    lazyConnect: true,
    retryStrategy: () => null,
    connectTimeout: 5_000,
    disconnectTimeout: 100,
  });
  redis.on('error', () => undefined);
  try {
    await redis.connect();
    await redis.ping();
  } catch {
    throw new StartProblem(`No Redis answers at ${placeOf(url)}: start it, or correct REDIS_URL.`);
  } finally {
    redis.disconnect();
  }
}

/**
 * The port, when it can be listened on; of 0 a free one. Without a host, at every address.
 * @throws StartProblem when it is taken or not allowed
 */
export function checkPort(port: number, host?: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => {
      const reason =
        error.code === 'EADDRINUSE' ? 'is in use' : `may not be used (${error.code ?? 'unknown'})`;
      reject(new StartProblem(`Port ${port} ${reason}: stop what uses it, or set PORT to another one.`));
    });
    probe.listen({ port, host }, () => {
      const address = probe.address();
      const found = typeof address === 'object' && address ? address.port : port;
      probe.close(() => resolve(found));
    });
  });
}

/** Host, port and name of a database or Redis URL, without user and password. */
export function placeOf(url: string): string {
  const { host, pathname } = new URL(url);
  return host + (pathname === '/' ? '' : pathname);
}
