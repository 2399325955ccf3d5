import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What a PostgreSQL server writes about itself in `postmaster.pid` of its data directory. */
export interface Postmaster {
  pid: number;
  dataDirectory: string;
  port: number;
  status: 'starting' | 'stopping' | 'ready' | 'standby';
}

const LINE = { pid: 0, dataDirectory: 1, port: 3, status: 7 };
const STATUSES: readonly Postmaster['status'][] = ['starting', 'stopping', 'ready', 'standby'];

/**
 * Parses `postmaster.pid`: line 1 pid, 2 data directory, 4 port, 8 status (PostgreSQL's `miscadmin.h`, LOCK_FILE_LINE_*).
 * Undefined while the file is still being written.
 */
export function parsePostmaster(text: string): Postmaster | undefined {
  const lines = text.split('\n').map((line) => line.trim());
  const status = STATUSES.find((known) => known === lines[LINE.status]);
  const pid = Number(lines[LINE.pid]);
  const port = Number(lines[LINE.port]);
  if (!status || !Number.isInteger(pid) || !Number.isInteger(port)) return undefined;
  return { pid, dataDirectory: lines[LINE.dataDirectory] ?? '', port, status };
}

/** The server that says it owns the data directory; undefined when none does or the file is incomplete. */
export async function readPostmaster(dataDirectory: string): Promise<Postmaster | undefined> {
  try {
    return parsePostmaster(await readFile(join(dataDirectory, 'postmaster.pid'), 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Whether the process runs and, where the system tells (Linux), is a PostgreSQL server and not a reused number. */
export async function isPostgres(pid: number): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  const name = await readFile(`/proc/${pid}/comm`, 'utf8').catch(() => 'postgres');
  return name.trim() === 'postgres';
}
