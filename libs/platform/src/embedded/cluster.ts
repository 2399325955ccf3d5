import { execFile } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { chmod, mkdir, readdir, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { type Account, anyoneMayEnter, serverAccount } from '#platform/embedded/server-account';
import {
  chownTree,
  exists,
  type ServerFiles,
  serverFiles,
  unlessCode,
} from '#platform/embedded/server-files';
import { StartProblem } from '#platform/start-problem';

/** A database cluster on disk: `data` is PostgreSQL's own directory, the password and the log are beside it. */
export interface Cluster {
  data: string;
  log: string;
  password: string;
  account: Account;
  files: ServerFiles;
}

/** The major version of the packaged server; a data directory of another one cannot be opened by it. */
const POSTGRES_MAJOR = '18';
/** The superuser of the embedded server and the name of the product's database on it. */
export const OWNER = 'skillroots';

const run = promisify(execFile);

/**
 * Opens the cluster under `dataDir`, making it on the first start. Made aside and renamed into place, so that a crash
 * half-way leaves nothing half-made and of two processes that start at once exactly one wins.
 * @throws StartProblem for a data directory of another PostgreSQL version, or one we may not use
 */
export async function openCluster(
  dataDir: string,
  stage: (text: string) => void,
  fast: boolean,
): Promise<Cluster> {
  const home = await clusterHome(resolve(dataDir), stage);
  const place = join(home, 'postgres');
  const account = await serverAccount(join(place, 'data'));
  const files = await serverFiles(account);
  await removeAbandoned(home);
  if (!(await exists(place))) {
    stage('Creating the database cluster');
    await createCluster(home, place, account, files, fast);
  }
  const data = join(place, 'data');
  await refuseOtherVersion(data);
  const password = (await readFile(join(place, 'password'), 'utf8')).trim();
  return { data: await realpath(data), log: join(place, 'postgres.log'), password, account, files };
}

/** Where root keeps the data of a folder that PostgreSQL's account cannot enter; earlier versions used /var/tmp. */
const STAND_INS = ['/var/lib', '/var/tmp'];

/**
 * `dataDir` itself, or another folder when PostgreSQL's account cannot reach it. One that holds data is used before anything
 * empty, also when the folder itself can be entered again. /var/tmp, which systems empty, takes no new data.
 */
async function clusterHome(dataDir: string, stage: (text: string) => void): Promise<string> {
  await makeDirectory(dataDir);
  if (
    process.getuid?.() !== 0 ||
    ((await exists(join(dataDir, 'postgres', 'data'))) && (await isOpen(dataDir)))
  )
    return dataDir;
  const key = createHash('sha256').update(dataDir).digest('hex').slice(0, 12);
  const standIns = STAND_INS.map((place) => join(place, `skillroots-data-${key}`));
  for (const standIn of standIns)
    if (await exists(join(standIn, 'postgres'))) {
      stage(`The data of ${dataDir} is kept in ${standIn}`);
      return standIn;
    }
  if (await isOpen(dataDir)) return dataDir;
  const [standIn = dataDir] = standIns;
  await makeDirectory(
    standIn,
    `Let other accounts enter ${dataDir} (chmod o+x, also its parents), or set DATA_DIR.`,
  );
  await chmod(standIn, 0o711);
  stage(
    `PostgreSQL may not run as root and no other account can enter ${dataDir}: keeping the data in ${standIn}`,
  );
  return standIn;
}

const isOpen = async (directory: string): Promise<boolean> => anyoneMayEnter(await realpath(directory));

/** The code of an error of the system, such as `EACCES`. */
const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? 'unknown';

async function makeDirectory(path: string, wayOut = 'Set DATA_DIR to another place.'): Promise<void> {
  try {
    await mkdir(path, { recursive: true, mode: 0o755 });
  } catch (error) {
    throw new StartProblem(`The data directory ${path} cannot be made (${codeOf(error)}). ${wayOut}`);
  }
}

async function createCluster(
  home: string,
  place: string,
  account: Account,
  files: ServerFiles,
  fast: boolean,
): Promise<void> {
  const aside = join(home, `postgres.new-${process.pid}`);
  const password = join(aside, 'password');
  await mkdir(aside, { mode: 0o700 });
  await writeFile(password, randomBytes(24).toString('base64url') + '\n', { mode: 0o600 });
  await chownTree(aside, account);
  const options = [
    '--username',
    OWNER,
    '--pwfile',
    password,
    '--auth',
    'scram-sha-256',
    '--encoding',
    'UTF8',
  ];
  // The built-in provider sorts and folds alike on every system, whatever its libraries.
  const locale = ['--locale', 'C', '--locale-provider', 'builtin', '--builtin-locale', 'C.UTF-8'];
  const pace = fast ? ['--no-sync'] : [];
  await run(files.initdb, ['--pgdata', join(aside, 'data'), ...options, ...locale, ...pace], {
    ...account,
    cwd: aside,
  }).catch(async (error: unknown) => {
    const said = (error as { stderr?: string }).stderr ?? String(error);
    await rm(aside, { recursive: true, force: true });
    throw new StartProblem(`The database cluster could not be created: ${reasonIn(said)}`);
  });
  await rename(aside, place).catch(unlessCode('ENOTEMPTY', 'EEXIST'));
  await rm(aside, { recursive: true, force: true });
}

/** Half-made clusters of processes that were killed meanwhile. */
async function removeAbandoned(home: string): Promise<void> {
  for (const name of await readdir(home)) {
    const pid = Number(/^postgres\.new-(\d+)$/.exec(name)?.[1]);
    if (pid && !isAlive(pid)) await rm(join(home, name), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

async function refuseOtherVersion(data: string): Promise<void> {
  const version = await readFile(join(data, 'PG_VERSION'), 'utf8').catch((error: unknown) => {
    const code = codeOf(error);
    const reason = code === 'ENOENT' ? 'holds no PostgreSQL data' : `cannot be read (${code})`;
    throw new StartProblem(
      `The data directory ${data} ${reason}: move it away, or set DATA_DIR to another place.`,
    );
  });
  if (version.trim() === POSTGRES_MAJOR) return;
  throw new StartProblem(
    `The data directory ${data} was made by PostgreSQL ${version.trim()} and this is PostgreSQL ${POSTGRES_MAJOR}: ` +
      'move it away, set DATA_DIR to another place, or set DATABASE_URL.',
  );
}

/** The line in which a program of PostgreSQL says why it failed: the last ones only tell how it cleans up. */
function reasonIn(text: string): string {
  const lines = text.trim().split('\n');
  const isReason = (line: string): boolean =>
    /(error|fatal|panic):|no space left|could not|cannot|denied/i.test(line);
  return (
    lines.find((line) => /no space left/i.test(line)) ??
    lines.find(isReason) ??
    lines.at(-1) ??
    ''
  ).trim();
}
