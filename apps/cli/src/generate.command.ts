import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { runCommand, say } from '#cli/command';
import { GENERATED } from '#cli/generated-files';

const HELP = `generate — write every file that is made from the code

  npm run generate              write them
  npm run generate -- --check   only say which differ from the code, and fail if one does
`;

await runCommand(HELP, { check: { type: 'boolean' } }, async ({ check }) => {
  const stale: string[] = [];
  for (const { path, make } of GENERATED) {
    const text = await make();
    if (text === (await readFile(path, 'utf8').catch(() => undefined))) continue;
    stale.push(path);
    if (check) continue;
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
    say(`${path} written`);
  }
  if (check && stale.length > 0)
    throw new Error(`Not as the code makes them: ${stale.join(', ')}. Run npm run generate.`);
  say(`${GENERATED.length} generated files are as the code makes them.`);
});
