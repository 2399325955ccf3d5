import { createHash } from 'node:crypto';
import { withBenchDatabase } from '#cli/bench-database';
import { Caller } from '#cli/bench-load';
import { start, stop } from '#cli/bench-process';
import { round } from '#cli/bench-times';
import { type Options, runCommand, say, wholeNumber } from '#cli/command';
import { fillVoteScene } from '#cli/dialogue/vote-scene';
import { randomOf } from '#cli/population';
import { runOpinions } from '#domain/dialogue/opinions/opinion-run';
import { type CastVote, type VoteTable, voteTable } from '#domain/dialogue/opinions/vote-table';
import { firstLoad } from '#features/demonstration/first-load';
import { readEnv } from '#platform/config/env';
import { freePort } from '#platform/embedded/free-port';

const HELP = `bench:dialogue — how fast opinion groups are found, how much memory that takes, and how fast votes are taken

  npm run bench:dialogue -- [--seed 1 --seconds 8 --connections 20]

Makes up votes of three camps, for 5,000 people and 500 statements with 301,000 votes, for the same with every vote
cast, and for 20,000 people with 1,200,000 votes. Each is run twice. Prints JSON, one line a size: milliseconds by the
clock and of the processor, the most memory of the process so far in megabytes, and whether both runs gave the same bytes. Ends with 1 if they did not.
Then it starts a PostgreSQL and an API of its own, with 500 statements, and prints how many votes a second are taken, and
how often the next statement is asked for, with waiting times in milliseconds. It removes both at the end.
`;

const OPTIONS = {
  seed: { type: 'string' },
  seconds: { type: 'string' },
  connections: { type: 'string' },
} as const;
const SIZES = [
  { people: 5000, statements: 500, votes: 301_000 },
  { people: 5000, statements: 500, votes: 2_500_000 },
  { people: 20_000, statements: 500, votes: 1_200_000 },
] as const;
const CAMPS = 3;
const CAST = 'mutation V($id: ID!, $answer: VoteAnswer!) { castVote(statementId: $id, answer: $answer) }';
const NEXT = 'query N($id: ID!) { nextStatement(consultationId: $id) { left total statement { id text } } }';

async function run(options: Options): Promise<void> {
  const seed = wholeNumber(options, 'seed', 1, 1, 2 ** 31 - 1);
  for (const size of SIZES) {
    say(`Making up ${size.votes} votes`);
    const reading = performance.now();
    const votes = voteTable(size.people, size.statements, madeUp(size, randomOf(seed)));
    const cpuBefore = process.cpuUsage();
    const began = performance.now();
    const first = digestOfRun(votes, seed);
    const done = performance.now();
    const cpu = process.cpuUsage(cpuBefore);
    const isSame = digestOfRun(votes, seed) === first;
    console.log(
      JSON.stringify({
        ...size,
        tableMs: round(began - reading),
        runMs: round(done - began),
        cpuMs: round((cpu.user + cpu.system) / 1000),
        peakMb: Math.round(process.resourceUsage().maxRSS / 1024),
        sameBytes: isSame,
      }),
    );
    if (!isSame) process.exitCode = 1;
  }
  await votes(wholeNumber(options, 'seconds', 8, 1, 60), wholeNumber(options, 'connections', 20, 1, 20));
}

/** How fast people vote and ask for the next statement, over the API. */
async function votes(seconds: number, connections: number): Promise<void> {
  await withBenchDatabase({ shared_buffers: '256MB' }, async (database) => {
    await firstLoad(readEnv({ DATABASE_URL: database.url, DEMO: 'false', LOG_LEVEL: 'warn' }), (_, work) =>
      work(),
    );
    const { professionals, statementIds, consultationId } = await fillVoteScene(database.dataSource);
    const port = await freePort(0);
    const api = await start('api', database, port);
    const caller = new Caller(port, connections);
    const token = (connection: number) => professionals[connection % professionals.length];
    try {
      const cast = await caller.load(seconds, (n, connection) => ({
        query: CAST,
        variables: { id: statementIds[n % statementIds.length], answer: n % 3 ? 'AGREE' : 'DISAGREE' },
        token: token(connection),
      }));
      console.log(JSON.stringify({ what: 'castVote', connections, ...cast }));
      const next = await caller.load(seconds, (_, connection) => ({
        query: NEXT,
        variables: { id: consultationId },
        token: token(connection),
      }));
      console.log(JSON.stringify({ what: 'nextStatement', connections, ...next }));
      const alone = new Caller(port, 1);
      const one = await alone.load(seconds, () => ({
        query: NEXT,
        variables: { id: consultationId },
        token: token(0),
      }));
      alone.close();
      console.log(JSON.stringify({ what: 'nextStatement', connections: 1, ...one }));
    } finally {
      caller.close();
      await stop(api);
    }
  });
}

/** Every camp has its opinion of every statement; seven of ten follow it. */
function* madeUp(
  { people, statements, votes }: (typeof SIZES)[number],
  random: () => number,
): Generator<CastVote> {
  const opinions = Array.from({ length: CAMPS * statements }, () => (random() < 0.5 ? 1 : -1));
  const share = votes / (people * statements);
  for (let person = 0; person < people; person++) {
    for (let statement = 0; statement < statements; statement++) {
      if (random() >= share) continue;
      const opinion = opinions[(person % CAMPS) * statements + statement] ?? 1;
      const chance = random();
      yield {
        person,
        statement,
        value: chance < 0.7 ? opinion : chance < 0.9 ? (opinion === 1 ? -1 : 1) : 0,
      };
    }
  }
}

const digestOfRun = (votes: VoteTable, seed: number): string => {
  const none = Array.from({ length: votes.statements }, () => false);
  const run = runOpinions({ votes, hidden: none, seeds: none, seed });
  return createHash('sha256').update(JSON.stringify(run)).digest('hex');
};

await runCommand(HELP, OPTIONS, run);
