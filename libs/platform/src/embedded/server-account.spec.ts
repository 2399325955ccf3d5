import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { anyoneMayEnter, findAccount } from '#platform/embedded/server-account';

const PASSWD = 'root:x:0:0:root:/root:/bin/sh\npostgres:x:101:104::/var/lib/postgresql:/bin/bash\n';

describe('the account of the server', () => {
  it('is read from the password file by its whole name', () => {
    expect(findAccount(PASSWD, 'postgres')).toEqual({ uid: 101, gid: 104 });
    expect(findAccount(PASSWD, 'post')).toBeUndefined();
  });

  it('cannot enter below a closed directory', async () => {
    const closed = await mkdtemp(join(tmpdir(), 'skillroots-'));
    const inner = join(closed, 'inner');
    await mkdir(inner);
    expect(await anyoneMayEnter(inner)).toBe(false);
    await chmod(closed, 0o711);
    expect(await anyoneMayEnter(inner)).toBe(await anyoneMayEnter(tmpdir()));
    await rm(closed, { recursive: true });
  });
});
