import { readFile, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/** The user and group a process is started as; empty means "as ourselves". */
export interface Account {
  uid?: number;
  gid?: number;
}

const ANYONE_MAY_ENTER = 0o001;
const ANYONE_MAY_READ = 0o004;
const NOBODY = 65_534;

/**
 * The account PostgreSQL runs as. It refuses to run as root, so root hands it to the owner of an existing data
 * directory, else to `postgres`, else to `nobody`. Anyone else runs it as themselves.
 */
export async function serverAccount(dataDirectory: string): Promise<Account> {
  if (process.getuid?.() !== 0) return {};
  const owner = await stat(dataDirectory).catch(() => undefined);
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const passwd = await readFile('/etc/passwd', 'utf8').catch(() => '');
  return findAccount(passwd, 'postgres') ?? findAccount(passwd, 'nobody') ?? { uid: NOBODY, gid: NOBODY };
}

/** The ids of a user in the text of `/etc/passwd` (name:password:uid:gid:…). */
export function findAccount(passwd: string, user: string): Required<Account> | undefined {
  const fields = passwd
    .split('\n')
    .map((line) => line.split(':'))
    .find(([name]) => name === user);
  return fields ? { uid: Number(fields[2]), gid: Number(fields[3]) } : undefined;
}

/** Whether every directory from the root down to this one lets any account pass. */
export async function anyoneMayEnter(directory: string): Promise<boolean> {
  const { mode } = await stat(directory);
  if (!(mode & ANYONE_MAY_ENTER)) return false;
  const parent = dirname(directory);
  return parent === directory || anyoneMayEnter(parent);
}

/** Whether any account may read this file and reach it. */
export async function anyoneMayRead(file: string): Promise<boolean> {
  const { mode } = await stat(file);
  return Boolean(mode & ANYONE_MAY_READ) && anyoneMayEnter(dirname(file));
}
