import { readdirSync, readFileSync } from 'node:fs';
import { runCommand, say } from '#cli/command';
import { misnamed, readFileKinds } from '#cli/file-kinds';

const HELP = `check:names — whether every source file is of a kind that docs/architecture.md lists, in its place
`;

/** The screens of the portal have the ways of React; their own rules watch over them. */
const WATCHED = ['apps/api', 'apps/worker', 'apps/cli', 'apps/launcher', 'apps/portal/test', 'libs'];

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
