import { readFileSync } from 'node:fs';
import { takeBackup } from '#cli/backup/take';
import { pathOf, required, runCommand, say } from '#cli/command';
import { withDatabase } from '#cli/product-context';
import { readEnv } from '#platform/config/env';
import { fileStoreOf } from '#platform/files/choose-store';

const HELP = `backup — write the database and the files into a new folder, while the product runs

  npm run backup -- --to /backups/2026-01-31

The folder holds every table as of one moment, every uploaded file, and a manifest with row counts, digests and migrations.
It holds personal data and nothing of it is encrypted but what was sealed in the database: keep it as safe as the database.
It never holds the keys, only their fingerprints: keep CONCERNS_KEY elsewhere. The queue is left out; its jobs come back.

Prove it with: npm run backup:verify -- --from FOLDER
DATABASE_URL names the database; without it, it is the embedded one in DATA_DIR (./.data). S3_URL or DATA_DIR hold the files.
`;

await runCommand(HELP, { to: { type: 'string' } }, async (options) => {
  const folder = pathOf(required(options, 'to'));
  const env = readEnv(process.env);
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const { missingFiles } = await withDatabase(env, (url) =>
    takeBackup({ url, files: fileStoreOf(env), env, version }, folder, say),
  );
  if (missingFiles.length > 0)
    say(`Warning: the store does not have ${missingFiles.length} files: ${missingFiles.join(', ')}`);
  say(`The backup is in ${folder}. Prove it: npm run backup:verify -- --from ${folder}`);
});
