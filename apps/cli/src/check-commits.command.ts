import { execFileSync } from 'node:child_process';
import { runCommand, say } from '#cli/command';
import { commitFaults } from '#cli/commit-rules';

const HELP = `check:commits — whether the messages of your commits are as CONTRIBUTING.md asks

  npm run check:commits                          those since main
  npm run check:commits -- --since origin/main   those since another branch or commit
`;

/** Signs that no message contains: between the parts of a commit, and after each. */
const [PART, END] = ['\x1f', '\x1e'];

await runCommand(HELP, { since: { type: 'string' } }, async ({ since = 'main' }) => {
  const format = `--format=%h${PART}%s${PART}%b${END}`;
  const log = execFileSync('git', ['log', '--no-merges', format, `${String(since)}..HEAD`], {
    encoding: 'utf8',
  });
  const commits = log.split(END).filter((text) => text.trim() !== '');
  const faults = commits.flatMap((text) => {
    const [id = '', subject = '', body = ''] = text.trim().split(PART);
    return commitFaults({ subject, body }).map((fault) => `${id} ${subject}: ${fault}`);
  });
  for (const fault of faults) say(fault);
  if (faults.length > 0)
    throw new Error(`${faults.length} things to put right in ${commits.length} commits.`);
  say(`${commits.length} commits are as CONTRIBUTING.md asks.`);
});
