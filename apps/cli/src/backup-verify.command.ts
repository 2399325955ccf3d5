import { verifyBackup } from '#cli/backup/verify';
import { pathOf, required, runCommand, say } from '#cli/command';
import { readEnv } from '#platform/config/env';

const HELP = `backup:verify — prove a backup by restoring it into a new database that is thrown away afterwards

  npm run backup:verify -- --from /backups/2026-01-31

Compares every row and every file with the manifest, and the keys of the settings with its fingerprints. Touches neither
the product nor its data. Needs the PostgreSQL that comes with the product, and room for the data in the temporary folder.
Ends with exit code 1 when the backup is damaged, or when this machine cannot tell, and says which.
`;

await runCommand(HELP, { from: { type: 'string' } }, async (options) => {
  await verifyBackup(pathOf(required(options, 'from')), readEnv(process.env), say);
  say('The backup is whole.');
});
