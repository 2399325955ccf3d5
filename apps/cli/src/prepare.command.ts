import { migrate } from '#features/data-source';
import { firstLoad } from '#features/demonstration/first-load';
import { readEnv } from '#platform/config/env';
import { checkDatabase } from '#platform/process/preflight';
import { runCommand, say, UsageError } from '#cli/command';

const HELP = `prepare — bring the database of DATABASE_URL to this version; harmless to repeat

  DATABASE_URL=postgres://… npm run prepare:database

Applies migrations and loads the starter taxonomy; with DEMO=true also the demonstration programme, whose people all have
one known password.
`;

await runCommand(HELP, {}, async () => {
  const { DATABASE_URL: url } = readEnv(process.env);
  if (!url) throw new UsageError('Set DATABASE_URL.');
  await checkDatabase(url);
  const applied = await migrate(url);
  say(applied.length > 0 ? `Migrated: ${applied.join(', ')}` : 'The database is up to date.');
  const demo = process.env['DEMO'] ?? 'false';
  await firstLoad(readEnv({ ...process.env, DEMO: demo }), async (name, work) => {
    say(name);
    return work();
  });
});
