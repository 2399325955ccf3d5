import { readdirSync, readFileSync } from 'node:fs';
import { misnamed, readFileKinds } from '#cli/file-kinds';
import { runCommand, say } from '#cli/command';

const HELP = `check:names — whether every source file is of a kind that docs/architecture.md lists, in its place
`;

/** The portal has the ways of React; its own rules watch over it. */
const WATCHED = ['apps/api', 'apps/worker', 'apps/cli', 'apps/launcher', 'libs'];

await runCommand(HELP, {}, async () => {
  const files = WATCHED.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
  ).filter((file) => /\.(ts|tsx|mjs)$/.test(file));
  const faults = misnamed(files, readFileKinds(readFileSync('docs/architecture.md', 'utf8')));
  for (const fault of faults) say(fault);
  if (faults.length > 0)
    throw new Error(`${faults.length} of ${files.length} files are misnamed or misplaced.`);
  say(`${files.length} files are of the listed kinds.`);
});
