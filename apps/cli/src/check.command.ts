import { spawnSync } from 'node:child_process';
import { runCommand, say } from '#cli/command';

const HELP = `check — everything about the code that can be checked without running it

  npm run check

Runs every check, also after one has failed, and ends with a line "checks: N passed, N failed".
`;

/** Each is a script of package.json; a new check is a line here. */
const CHECKS = [
  'format:check',
  'lint',
  'typecheck',
  'typecheck:portal',
  'deps:check',
  'check:names',
  'check:unused',
  'check:generated',
  'check:nest',
];

await runCommand(HELP, {}, async () => {
  const failed = CHECKS.filter((name) => {
    const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', name], { encoding: 'utf8' });
    say(`${status === 0 ? 'passed' : 'FAILED'}  ${name}`);
    if (status !== 0) say(stdout + stderr);
    return status !== 0;
  });
  console.log(`checks: ${CHECKS.length - failed.length} passed, ${failed.length} failed`);
  if (failed.length > 0) throw new Error(`Failed: ${failed.join(', ')}`);
});
