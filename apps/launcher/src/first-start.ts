import type { Env } from '#platform/config/env';

/** Runs one named stage and shows it to the person who waits. */
export type Stage = <T>(name: string, work: () => Promise<T>) => Promise<T>;

/** Loads what a new database needs; finds nothing to do on later starts. `env.DATABASE_URL` is set. */
export async function firstStart(_env: Env, _stage: Stage): Promise<void> {}
