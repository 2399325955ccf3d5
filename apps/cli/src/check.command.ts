import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { runCommand, say } from '#cli/command';

const HELP = `check — everything about the code that can be checked without running it

  npm run check

Runs every check, also after one has failed, and ends with a line "checks: N passed, N failed".
`;

/**
 * Each is a script of package.json, and a new check is a line here. The linter takes about as long as all the others, so
 * it runs beside them.
 */
const CHECKS = [
  ['lint'],
  [
    'format:check',
    'typecheck',
    'typecheck:portal',
    'deps:check',
    'check:names',
    'check:unused',
    'check:generated',
    'check:nest',
  ],
];

const run = promisify(execFile);

/** Whether a check passes; prints what it says against the code. */
async function passes(name: string): Promise<boolean> {
  const faults = await run('npm', ['run', '--silent', name], { maxBuffer: Infinity }).then(
    () => null,
    ({ stdout, stderr }: { stdout: string; stderr: string }) => stdout + stderr,
  );
  say(faults === null ? `passed  ${name}` : `FAILED  ${name}\n${faults}`);
  return faults === null;
}

async function failedOf(names: readonly string[]): Promise<string[]> {
  const failed: string[] = [];
  for (const name of names) if (!(await passes(name))) failed.push(name);
  return failed;
}

await runCommand(HELP, {}, async () => {
  const failed = (await Promise.all(CHECKS.map(failedOf))).flat();
  console.log(`checks: ${CHECKS.flat().length - failed.length} passed, ${failed.length} failed`);
  if (failed.length > 0) throw new Error(`Failed: ${failed.join(', ')}`);
});
