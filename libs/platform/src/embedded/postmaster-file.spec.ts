import { describe, expect, it } from '@jest/globals';
import { isPostgres, parsePostmaster } from '#platform/embedded/postmaster-file';

const READY = '4711\n/srv/data\n1763770000\n54329\n\n127.0.0.1\n  123 456\nready   \n';

describe('postmaster.pid', () => {
  it('tells pid, data directory, port and status of a server', () => {
    expect(parsePostmaster(READY)).toEqual({
      pid: 4711,
      dataDirectory: '/srv/data',
      port: 54329,
      status: 'ready',
    });
  });

  it('is nothing while it is being written', () => {
    expect(parsePostmaster('4711\n/srv/data\n1763770000\n')).toBeUndefined();
    expect(parsePostmaster('')).toBeUndefined();
  });

  it('knows that a live process of another name is no server', async () => {
    expect(await isPostgres(process.pid)).toBe(false);
  });
});
