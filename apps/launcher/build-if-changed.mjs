/** Builds unless `dist` was built from these very sources: a second start then needs no build. Plain JavaScript, for it runs before the first build. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

const SOURCES = ['apps', 'libs', 'package.json', '.swcrc'];
const STAMP = 'dist/.built-from';

const isSource = (name) => !/^(node_modules|dist|\.)/.test(name);

function* filesOf(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return;
  if (!found.isDirectory()) return yield `${path} ${found.size} ${found.mtimeMs}`;
  for (const name of readdirSync(path).sort()) if (isSource(name)) yield* filesOf(join(path, name));
}

function fingerprint() {
  const hash = createHash('sha256').update(process.version);
  for (const path of SOURCES) for (const line of filesOf(path)) hash.update(line + '\n');
  return hash.digest('hex');
}

const now = fingerprint();
if (!existsSync(STAMP) || readFileSync(STAMP, 'utf8') !== now) {
  process.stdout.write('Building: the sources have changed\n');
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
  writeFileSync(STAMP, now);
}
