import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Options, pathOf, runCommand, UsageError } from '#cli/command';
import { readFixture, readOpenData } from '#cli/dialogue/conversation-files';
import { checkFixture, type FixtureCheck } from '#cli/dialogue/fixture-check';
import { openDataRow } from '#cli/dialogue/open-data-check';

const HELP = `dialogue:groups — opinion groups beside what another product published for the same votes

  npm run dialogue:groups -- --fixtures DIR
  npm run dialogue:groups -- --opendata DIR

  --fixtures  folder of conversations with votes.json.gz and math.json.gz: every formula is compared, to 1e-6
  --opendata  folder of conversations with participants-votes.csv.gz and comments.csv.gz: a table of what we find

Prints a table. With --fixtures it ends with 1 when anything is not the same.
`;

const OPTIONS = { fixtures: { type: 'string' }, opendata: { type: 'string' } } as const;
const LEAST_COSINE = 0.999999;
const LEAST_AGREEMENT = 0.95;

async function run({ fixtures, opendata }: Options): Promise<void> {
  if (typeof fixtures === 'string') await compareFixtures(pathOf(fixtures));
  else if (typeof opendata === 'string') await tableOfOpenData(pathOf(opendata));
  else throw new UsageError('Give --fixtures or --opendata.');
}

async function compareFixtures(folder: string): Promise<void> {
  console.log(
    '| conversation | counts | group-informed | representative | consensus | weights | cos | means | ARI |',
  );
  console.log('|---|---|---|---|---|---|---|---|---|');
  let mismatches = 0;
  for (const name of await foldersOf(folder)) {
    const { talk, answer } = await readFixture(join(folder, name));
    const check = checkFixture(talk, answer);
    const tallies = Object.values(check.tallies);
    mismatches += tallies.reduce((all, { wrong }) => all + wrong, 0) + limitsMissed(check);
    const cells = tallies.map(({ compared, wrong }) => `${wrong} of ${compared}`);
    const figures = [check.cosine.toFixed(6), check.means.toExponential(0), check.adjustedRand.toFixed(3)];
    console.log(`| ${[name, ...cells, ...figures].join(' | ')} |`);
  }
  console.log(`${mismatches} mismatches`);
  if (mismatches > 0) process.exitCode = 1;
}

const limitsMissed = ({ cosine, adjustedRand }: FixtureCheck): number =>
  Number(cosine < LEAST_COSINE) + Number(adjustedRand < LEAST_AGREEMENT);

async function tableOfOpenData(folder: string): Promise<void> {
  console.log(
    '| conversation | people × statements, votes | groups | ARI | best k | top consensus | top group-informed |',
  );
  console.log('|---|---|---|---|---|---|---|');
  for (const name of await foldersOf(folder)) {
    const { talk, published } = await readOpenData(join(folder, name));
    console.log(`| ${[name, ...openDataRow(talk, published)].join(' | ')} |`);
  }
}

async function foldersOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => {
    throw new UsageError(`There is no folder at ${folder}.`);
  });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

await runCommand(HELP, OPTIONS, run);
