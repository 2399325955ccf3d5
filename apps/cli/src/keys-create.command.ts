import { randomBytes } from 'node:crypto';
import { fingerprint, KEYS } from '#cli/backup/keys';
import { runCommand, say } from '#cli/command';

const HELP = `keys:create — make the keys that the settings do not have yet

  npm run --silent keys:create >> deploy/.env

Prints one line for each missing key on standard output. A key that is set is left alone: what was sealed with it could
not be opened with another one. Keep the keys apart from the backups, which never hold them: a lost key cannot be made again.
`;

const KEY_BYTES = 32;

await runCommand(HELP, {}, async () => {
  for (const name of KEYS) {
    const set = process.env[name];
    if (set) say(`${name} is set (fingerprint ${fingerprint(set)}); left alone.`);
    else console.log(`${name}=${randomBytes(KEY_BYTES).toString('base64')}`);
  }
});
