import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { freePort } from '#platform/embedded/free-port';
import { checkDatabase, checkPort, checkRedis, placeOf } from '#platform/process/preflight';
import { type TestDatabase, testDatabase } from '#testing/test-database';

describe('what is checked before the product starts', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase();
  });
  afterAll(() => database.drop());

  const changed = (change: (url: URL) => void): string => {
    const url = new URL(database.url);
    change(url);
    return url.href;
  };

  it('passes a PostgreSQL that answers', async () => {
    await expect(checkDatabase(database.url)).resolves.toBeUndefined();
  });

  it('says that a database is missing', async () => {
    const url = changed((it) => (it.pathname = '/nowhere'));
    await expect(checkDatabase(url)).rejects.toThrow(
      /^The database 127\.0\.0\.1:\d+\/nowhere does not exist: create it/,
    );
  });

  it('says that a password is refused, and does not repeat it', async () => {
    const url = changed((it) => (it.password = 'sesame'));
    const problem = await checkDatabase(url).catch((error: unknown) => (error as Error).message);
    expect(problem).toMatch(/^PostgreSQL refuses the user or password/);
    expect(problem).not.toContain('sesame');
  });

  it('says that nobody listens', async () => {
    const port = await freePort(0);
    await expect(checkDatabase(`postgres://u:p@127.0.0.1:${port}/x`)).rejects.toThrow(
      /^No PostgreSQL answers at/,
    );
    await expect(checkRedis(`redis://127.0.0.1:${port}`)).rejects.toThrow(/^No Redis answers at/);
  });

  it('says that a port is in use', async () => {
    const other = createServer().listen(0);
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    await expect(checkPort(port)).rejects.toThrow(`Port ${port} is in use: stop what uses it, or set PORT`);
    other.close();
  });

  it('names a place without its secrets', () => {
    expect(placeOf('postgres://someone:secret@db.example:5432/product')).toBe('db.example:5432/product');
  });
});
