import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Env } from '#platform/config/env';

/** Where the password of the demonstration is kept. */
export const passwordFile = ({ DATA_DIR }: Pick<Env, 'DATA_DIR'>): string => join(DATA_DIR, 'demo-password');

/**
 * Everyone's password in the demonstration: `DEMO_PASSWORD`, or the one that was made at random when it was first asked
 * for. It is kept under `DATA_DIR`, for the account of the product alone.
 */
export async function demonstrationPassword(env: Pick<Env, 'DATA_DIR' | 'DEMO_PASSWORD'>): Promise<string> {
  if (env.DEMO_PASSWORD) return env.DEMO_PASSWORD;
  await mkdir(env.DATA_DIR, { recursive: true });
  const aside = `${passwordFile(env)}.${process.pid}`;
  const made = randomBytes(12).toString('base64url');
  await writeFile(aside, `${made}\n`, { mode: 0o600 });
  // Of two processes that start at once one makes it, and both read the same.
  await link(aside, passwordFile(env)).catch(unlessThere);
  await rm(aside);
  return (await knownPassword(env)) ?? made;
}

/** The password of a demonstration that has been loaded from here; null when there is none. */
export async function knownPassword(env: Pick<Env, 'DATA_DIR' | 'DEMO_PASSWORD'>): Promise<string | null> {
  if (env.DEMO_PASSWORD) return env.DEMO_PASSWORD;
  const kept = await readFile(passwordFile(env), 'utf8').catch(() => '');
  return kept.trim() || null;
}

function unlessThere(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error;
}
