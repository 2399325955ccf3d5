import { runCommand, say, UsageError } from '#cli/command';
import { migrate } from '#features/data-source';
import { firstLoad } from '#features/demonstration/first-load';
import { readEnv } from '#platform/config/env';
import { assertSafe } from '#platform/config/production';
import { checkDatabase } from '#platform/process/preflight';

const HELP = `prepare — bring the database of DATABASE_URL to this version; harmless to repeat

  DATABASE_URL=postgres://… npm run prepare:database

Applies migrations and loads the starter taxonomy. With DEMO=on or DEMO=small it also loads the demonstration, whose people all
have one password: DEMO_PASSWORD, or one made at random and kept in DATA_DIR/demo-password.
`;

await runCommand(HELP, {}, async () => {
  const env = readEnv({ ...process.env, DEMO: process.env['DEMO'] ?? 'off' });
  assertSafe(env);
  const { DATABASE_URL: url } = env;
  if (!url) throw new UsageError('Set DATABASE_URL.');
  await checkDatabase(url);
  const applied = await migrate(url);
  say(applied.length > 0 ? `Migrated: ${applied.join(', ')}` : 'The database is up to date.');
  await firstLoad(env, async (name, work) => {
    say(name);
    return work();
  });
});
