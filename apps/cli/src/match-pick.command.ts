import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { classificationOf } from '#cli/classification';
import {
  fileToRead,
  fileToWrite,
  linesOf,
  type Options,
  required,
  runCommand,
  say,
  UsageError,
  wholeNumber,
} from '#cli/command';
import type { ConceptKind } from '#domain/reference/taxonomy/concept';
import { Picker } from '#domain/reference/taxonomy/picker';

const HELP = `match:pick — find the skills or occupations that free texts mean

  npm run match:pick -- --esco DIR --queries FILE --out FILE [--kind skill|occupation] [--top 20]

  --esco     folder with the ESCO archives, of any language
  --queries  one query a line: id, tab, text
  --out      JSONL to write: {id, results: [{uri, label, score}]}, best first
  --kind     what to look for: skill (default) or occupation
  --top      results of each query at most (20)

Lines that cannot be read are reported on standard error with their number and passed over. At the end the time of a
query is said: median and 95th percentile.
`;

const OPTIONS = {
  esco: { type: 'string' },
  queries: { type: 'string' },
  out: { type: 'string' },
  kind: { type: 'string' },
  top: { type: 'string' },
} as const;

const KINDS: Readonly<Record<string, ConceptKind>> = { skill: 'SKILL', occupation: 'OCCUPATION' };

async function run(options: Options): Promise<void> {
  const kind = KINDS[String(options['kind'] ?? 'skill')];
  if (!kind) throw new UsageError('--kind is skill or occupation.');
  const top = wholeNumber(options, 'top', 20, 1, 1000);
  const queries = await fileToRead(options, 'queries');
  const file = await fileToWrite(options, 'out');
  required(options, 'esco');
  const classification = await classificationOf(options);
  const concepts = classification.concepts
    .filter((concept) => concept.kind === kind)
    .map(({ uri, labels }) => {
      const all = Object.values(labels);
      return {
        uri,
        labels: [
          ...new Set(
            all.flatMap(({ preferred, alternatives, hidden }) => [preferred, ...alternatives, ...hidden]),
          ),
        ],
        description: all.map(({ description }) => description).join(' '),
      };
    });
  const picker = new Picker(concepts);
  say(`${concepts.length} concepts ready`);

  const out = createWriteStream(file);
  const times: number[] = [];
  for await (const { text: row, line } of linesOf(queries)) {
    const [id, ...words] = row.split('\t');
    if (!id?.trim() || words.every((word) => word.trim() === '')) {
      say(`  ${queries} line ${line}: no id, tab, text: skipped`);
      continue;
    }
    const started = performance.now();
    const results = picker.pick(words.join(' '), top);
    times.push(performance.now() - started);
    out.write(`${JSON.stringify({ id, results })}\n`);
  }
  out.end();
  await finished(out);
  times.sort((a, b) => a - b);
  const at = (share: number): string => (times[Math.floor((times.length - 1) * share)] ?? 0).toFixed(1);
  say(`${times.length} queries answered; median ${at(0.5)} ms, 95th percentile ${at(0.95)} ms`);
}

await runCommand(HELP, OPTIONS, run);
