import { type Options, runCommand, say, wholeNumber } from '#cli/command';
import { randomOf } from '#cli/population';
import { assign, isProvenBest, type SparseGraph } from '#domain/marketplace/matching/assignment/assign';
import { type Candidate, proposeAssignment } from '#domain/marketplace/matching/assignment/proposal.rules';

const HELP = `bench:assign — how fast and how good the best proposal for a whole programme is

  npm run bench:assign -- --needs 10000 --people 100000 [--top 50] [--seed 1]

Makes up lists of candidates (people of a field are wanted by several needs of it), finds the heaviest assignment, checks
its proof, and compares it with taking each need's first free choice. Prints JSON.
`;

const OPTIONS = {
  needs: { type: 'string' },
  people: { type: 'string' },
  top: { type: 'string' },
  seed: { type: 'string' },
} as const;

/** People of one field, from whom the lists of its needs are drawn. */
const FIELD = 250;

function run(options: Options): Promise<void> {
  const needs = wholeNumber(options, 'needs', 10_000, 1, 1_000_000);
  const people = wholeNumber(options, 'people', 100_000, 1, 10_000_000);
  const top = wholeNumber(options, 'top', 50, 1, 500);
  const random = randomOf(wholeNumber(options, 'seed', 1, 1, 2 ** 31 - 1));
  say('Making up lists of candidates');
  const { graph, candidates } = lists(needs, people, top, random);

  say('Finding the heaviest assignment');
  const started = performance.now();
  const best = assign(graph);
  const solved = performance.now();
  const proven = isProvenBest(graph, best);
  const checked = performance.now();

  say('Making the whole proposal from ids, as the product does');
  const positions = new Map(Array.from({ length: needs }, (_, i) => [`n${i}`, 1]));
  const task = { positions, candidates, locked: [], excluded: [] };
  const proposed = performance.now();
  const proposal = proposeAssignment({ ...task, objective: 'SCORE' });
  const done = performance.now();
  const filled = proposeAssignment({ ...task, objective: 'FILLED' });
  const round = (ms: number): number => Math.round(ms * 10) / 10;
  console.log(
    JSON.stringify({
      needs,
      people,
      edges: graph.column.length,
      solveMs: round(solved - started),
      proofMs: round(checked - solved),
      proposalMs: round(done - proposed),
      proven: proven && proposal.proven && filled.proven,
      score: { best: best.total, firstChoices: proposal.firstChoices.score },
      filled: {
        score: proposal.filled,
        mostFilled: filled.filled,
        firstChoices: proposal.firstChoices.filled,
      },
    }),
  );
  if (!proven) process.exitCode = 1;
  return Promise.resolve();
}

function lists(
  needs: number,
  people: number,
  top: number,
  random: () => number,
): { graph: SparseGraph; candidates: Candidate[] } {
  const columns: number[][] = [];
  const weights: number[][] = [];
  for (let need = 0; need < needs; need++) {
    const field = Math.floor(random() ** 2 * Math.max(1, people - FIELD));
    const drawn = new Set<number>();
    while (drawn.size < Math.min(top, people)) drawn.add((field + Math.floor(random() * FIELD)) % people);
    columns.push([...drawn]);
    weights.push([...drawn].map(() => 25_000 + Math.floor((random() + random()) * 30_000)));
  }
  const start = new Uint32Array(needs + 1);
  columns.forEach((list, need) => (start[need + 1] = (start[need] ?? 0) + list.length));
  const graph = {
    rows: needs,
    columns: people,
    start,
    column: Uint32Array.from(columns.flat()),
    weight: Float64Array.from(weights.flat()),
  };
  const candidates = columns.flatMap((list, need) =>
    list.map((person, i) => ({
      needId: `n${need}`,
      professionalId: `p${person}`,
      score: weights[need]?.[i] ?? 0,
    })),
  );
  return { graph, candidates };
}

await runCommand(HELP, OPTIONS, run);
