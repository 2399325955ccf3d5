import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { classificationOf } from '#cli/classification';
import {
  archivesAt,
  day,
  fileToRead,
  fileToWrite,
  linesOf,
  type Options,
  required,
  runCommand,
  say,
  wholeNumber,
} from '#cli/command';
import { LineError, MatchFiles, type Parsed } from '#cli/match-files';
import { explainPair } from '#domain/marketplace/matching/explain.rules';
import { MatchIndex } from '#domain/marketplace/matching/index/match-index';
import type { Ranking } from '#domain/marketplace/matching/rank.rules';
import { readyNeed, type ReadyProfessional, readyProfessional } from '#domain/marketplace/matching/ready';
import { matchTaxonomy } from '#domain/marketplace/matching/taxonomy';
import { DEFAULT_WEIGHTS } from '#domain/parties/programmes/weights';
import { readIsicFiles } from '#features/reference/taxonomy/isic-file';

const HELP = `match:rank — rank professionals for needs, with the product's own gates, score and engine

  npm run match:rank -- --professionals FILE --needs FILE --esco DIR --isic FILE --out FILE [--top 200] [--tau 0] [--explain]

  --professionals  JSONL, one professional a line; unpacked when its name ends in .gz, as the needs are
  --needs          JSONL, one need a line
  --esco           folder with the two ESCO archives (classification and relations)
  --isic           ISIC Rev.4 file; without it sector codes are taken as they are
  --out            JSONL to write: {needId, results: [{professionalId, score}]}, best first
  --top            entries of each list at most (200)
  --tau            coverage of essential skills below which nobody is listed, in thousandths (0)
  --today          day of the ranking (2027-01-01); files carry no freshness, so it rarely matters
  --explain        add the explanation of each entry

Progress, unknown skills and lines that cannot be read are reported on standard error with their line number.
Ends with 0 when a list was written for every need that could be read, else with 1 or 2.
`;

const OPTIONS = {
  professionals: { type: 'string' },
  needs: { type: 'string' },
  esco: { type: 'string' },
  isic: { type: 'string' },
  out: { type: 'string' },
  top: { type: 'string' },
  tau: { type: 'string' },
  today: { type: 'string' },
  explain: { type: 'boolean' },
} as const;

/** Oddities shown one by one; the rest is counted. */
const SHOWN = 50;

/** Ids in files are any text; the engine wants UUIDs. So people are numbered, and named again on the way out. */
class Names {
  private readonly names: string[] = [];

  add(name: string): string {
    return `00000000-0000-0000-0000-${(this.names.push(name) - 1).toString(16).padStart(12, '0')}`;
  }

  of(id: string): string {
    return this.names[parseInt(id.slice(-12), 16)] ?? '';
  }
}

async function run(options: Options): Promise<void> {
  const names = new Names();
  const out = await fileToWrite(options, 'out');
  const needsFile = await fileToRead(options, 'needs');
  const professionalsFile = await fileToRead(options, 'professionals');
  const ranking: Ranking = {
    weights: { ...DEFAULT_WEIGHTS, tau: wholeNumber(options, 'tau', 0, 0, 1000) },
    limit: wholeNumber(options, 'top', 200, 1, 100_000),
    today: day(options, 'today', '2027-01-01'),
    digest: (needId, id) =>
      createHash('sha256')
        .update(`${needId}|${names.of(id)}`)
        .digest('hex'),
  };
  required(options, 'esco');
  const taxonomy = matchTaxonomy(await classificationOf(options));
  const files = new MatchFiles(taxonomy, await sectorCodes(options['isic']));

  const people = new Map<string, ReadyProfessional>();
  await eachLine(
    'professionals',
    professionalsFile,
    (text) => files.professional(text),
    (facts) => {
      const id = names.add(facts.id);
      people.set(id, readyProfessional(taxonomy, { ...facts, id }));
    },
  );
  const index = MatchIndex.of(taxonomy, people.values());

  const writer = createWriteStream(out);
  let written = 0;
  await eachLine(
    'needs',
    needsFile,
    (text) => files.need(text),
    (facts) => {
      const need = readyNeed(taxonomy, facts);
      const results = index.search(need, ranking).map(({ professionalId: id, score }) => {
        const person = options['explain'] === true ? people.get(id) : undefined;
        const explanation = person && explainPair(taxonomy, need, person, ranking);
        return { professionalId: names.of(id), score, explanation };
      });
      writer.write(`${JSON.stringify({ needId: facts.id, results })}\n`);
      if (++written % 50 === 0) say(`  ${written} lists`);
    },
  );
  writer.end();
  await finished(writer);
  say(`${written} lists written to ${out}`);
}

async function sectorCodes(path: string | boolean | undefined): Promise<ReadonlySet<string> | null> {
  if (typeof path !== 'string') return null;
  const sectors = await readIsicFiles(await archivesAt(path));
  return new Set(sectors.map(({ code }) => code));
}

/** Reads a file line by line; reports what is odd, and passes over what cannot be read or occurs twice. */
async function eachLine<T extends { readonly id: string }>(
  what: string,
  path: string,
  parse: (text: string) => Parsed<T>,
  take: (value: T) => void,
): Promise<void> {
  const seen = new Set<string>();
  let complaints = 0;
  const complain = (line: number, problem: string): void => {
    if (++complaints <= SHOWN) say(`  ${path} line ${line}: ${problem}`);
  };
  for await (const { text, line } of linesOf(path)) {
    try {
      const { value, oddities } = parse(text);
      for (const { problem } of oddities) complain(line, problem);
      if (seen.has(value.id)) throw new LineError(`${value.id} is in the file already`);
      seen.add(value.id);
      take(value);
    } catch (error) {
      if (!(error instanceof LineError)) throw error;
      complain(line, `${error.message}: skipped`);
    }
  }
  if (complaints > SHOWN) say(`  … and ${complaints - SHOWN} more about ${what}`);
  say(`${seen.size} ${what} read`);
}

await runCommand(HELP, OPTIONS, run);
