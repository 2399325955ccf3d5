import { createHash } from 'node:crypto';
import type { Env } from '#platform/config/env';

/** The settings that are keys to what is in the database. A backup names them and never holds them. */
export const KEYS = ['CONCERNS_KEY'] as const satisfies readonly (keyof Env)[];

/** Tells one key from another and nothing about either. */
export const fingerprint = (key: string): string =>
  createHash('sha256').update(`skillroots key ${key}`).digest('hex').slice(0, 16);

/** The fingerprint of each key that is set. */
export const fingerprints = (env: Pick<Env, (typeof KEYS)[number]>): Readonly<Record<string, string>> =>
  Object.fromEntries(KEYS.flatMap((name) => (env[name] ? [[name, fingerprint(env[name])]] : [])));

/** Which keys of a backup are missing here or are others, as sentences. */
export function keyProblems(
  kept: Readonly<Record<string, string>>,
  here: Readonly<Record<string, string>>,
): readonly string[] {
  return Object.entries(kept).flatMap(([name, mark]) => {
    if (here[name] === mark) return [];
    return here[name]
      ? [`${name} is another key (fingerprint ${here[name]}) than that of the backup (${mark}).`]
      : [`${name} is not set; the backup needs the key with the fingerprint ${mark}.`];
  });
}
