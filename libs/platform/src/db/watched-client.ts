import pg from 'pg';
import { named } from '#platform/db/prepared';
import { CONNECT_MS } from '#platform/outage/deadlines';
import { OutageError } from '#platform/outage/outage';

/**
 * The class of connections for a pool that never waits for silence: it gives up a server that does not accept a
 * connection within two seconds, and cuts a connection on which a statement gets no answer within `silenceMs`.
 * PostgreSQL's own limit cannot help there, for a cut line carries no answer; and a connection that is not cut would
 * go back into the pool and keep the next one waiting.
 */
export function watchedClient(silenceMs: number): typeof pg.Client {
  class WatchedClient extends pg.Client {
    constructor(config?: string | pg.ClientConfig) {
      const settings = typeof config === 'string' ? { connectionString: config } : config;
      super({ ...settings, connectionTimeoutMillis: CONNECT_MS, keepAlive: true });
      watch(this, silenceMs);
    }
  }
  return WatchedClient;
}

/** A small pool of its own beside the one of the data source: it fails within two seconds rather than waiting. */
export function watchedPool(config: pg.PoolConfig, silenceMs: number): pg.Pool {
  const pool = new pg.Pool({
    connectionTimeoutMillis: CONNECT_MS,
    ...config,
    Client: watchedClient(silenceMs),
  });
  pool.on('error', () => undefined); // a lost connection that was idle; the next statement makes a new one
  return pool;
}

type Ask = (...args: readonly unknown[]) => unknown;

/** Cuts the connection when the promise of a statement is not settled in time. */
function watch(client: pg.Client, silenceMs: number): void {
  const asIs = client.query.bind(client) as Ask;
  const watched: Ask = (...args) => {
    const answer = asIs(...named(args));
    if (!(answer instanceof Promise)) return answer;
    const timer = setTimeout(() => streamOf(client)?.destroy(new OutageError('no answer')), silenceMs);
    const stop = (): void => clearTimeout(timer);
    answer.then(stop, stop);
    return answer;
  };
  client.query = watched as typeof client.query;
}

/** The line of a connection; the types of pg leave it out. */
function streamOf(client: pg.Client): { destroy(error: Error): void } | undefined {
  return (client as unknown as { connection?: { stream?: { destroy(error: Error): void } } }).connection
    ?.stream;
}
