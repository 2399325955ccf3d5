import { fingerprints, keyProblems } from '#cli/backup/keys';
import { readManifest } from '#cli/backup/manifest';
import { restoreBackup } from '#cli/backup/restore';
import { pathOf, required, runCommand, say } from '#cli/command';
import { withDatabase } from '#cli/product-context';
import { readEnv } from '#platform/config/env';
import { fileStoreOf } from '#platform/files/choose-store';

const HELP = `restore — put a backup into a database and a file store

  npm run restore -- --from /backups/2026-01-31

Stop the product first. The database may be empty or just prepared; one with accounts is refused. The whole database is
restored or nothing of it. A backup of an older version is brought to this one. Then start the product; with REDIS_URL
empty Redis first, for jobs of a later time may be in it.

  --replace     the database has accounts: lose what is in it
  --other-keys  go on although a key is missing or another one: what was sealed with it cannot be read

DATABASE_URL names the database; without it, it is the embedded one in DATA_DIR (./.data). S3_URL or DATA_DIR hold the files.
`;

const OPTIONS = {
  from: { type: 'string' },
  replace: { type: 'boolean' },
  'other-keys': { type: 'boolean' },
} as const;

await runCommand(HELP, OPTIONS, async (options) => {
  const folder = pathOf(required(options, 'from'));
  const env = readEnv(process.env);
  const manifest = await readManifest(folder);
  const problems = keyProblems(manifest.keys, fingerprints(env));
  for (const problem of problems) say(problem);
  if (problems.length > 0 && options['other-keys'] !== true)
    throw new Error('Set the keys of the backup, or add --other-keys to go without what they sealed.');
  const replace = options['replace'] === true;
  await withDatabase(env, (url) =>
    restoreBackup(folder, manifest, { url, files: fileStoreOf(env), replace }, say),
  );
  say(`Restored from the backup of ${manifest.madeAt}.`);
});
