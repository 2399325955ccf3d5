import { join } from 'node:path';
import { archivesAt, linesOf, type Options, pathOf, required, runCommand, say } from '#cli/command';
import { MatchFiles } from '#cli/match-files';
import { MatchIndex } from '#domain/marketplace/matching/index/match-index';
import { readyNeed, type ReadyProfessional, readyProfessional } from '#domain/marketplace/matching/ready';
import { matchTaxonomy } from '#domain/marketplace/matching/taxonomy';
import { DEFAULT_WEIGHTS, type MatchWeights } from '#domain/parties/programmes/weights';
import { readEscoArchives } from '#features/reference/taxonomy/esco-archive';

const HELP = `match:ablation — what each part of the score adds, on a judged set of needs and professionals

  npm run match:ablation -- --dir DIR --esco DIR

  --dir   folder with professionals.jsonl, needs.jsonl and qrels.tsv (need, 0, professional, gain)
  --esco  folder with the two ESCO archives

Prints a Markdown table: nDCG@10 (gain 2^g − 1, mean over judged needs), tau 0.
`;

const OPTIONS = { dir: { type: 'string' }, esco: { type: 'string' } } as const;
const FIRST = 10;
const NONE = { skill: 0, sector: 0, years: 0, language: 0, hours: 0 };
const { terms } = DEFAULT_WEIGHTS;

/** What is left of the score in each row of the table. */
const VARIANTS: readonly (readonly [name: string, weights: Partial<MatchWeights>])[] = [
  ['coverage K alone', { terms: { ...NONE, skill: 1 }, coverageShare: 1000 }],
  ['occupation fit O alone', { terms: { ...NONE, skill: 1 }, coverageShare: 0 }],
  ['K and O, 200 : 800', { terms: { ...NONE, skill: 1 } }],
  ['K and O, 400 : 600', { terms: { ...NONE, skill: 1 }, coverageShare: 400 }],
  ['… with years', { terms: { ...NONE, skill: terms.skill, years: terms.years } }],
  ['… with years and hours', { terms: { ...terms, sector: 0, language: 0 } }],
  ['… with years, hours and language', { terms: { ...terms, sector: 0 } }],
  ['everything (the default)', {}],
  [
    'everything, weights 60 15 10 10 5',
    { terms: { skill: 60, sector: 15, years: 10, language: 10, hours: 5 } },
  ],
  ['everything, without O', { coverageShare: 1000 }],
];

async function run(options: Options): Promise<void> {
  const file = (name: string): string => pathOf(join(required(options, 'dir'), name));
  const taxonomy = matchTaxonomy(await readEscoArchives(await archivesAt(required(options, 'esco'))));
  const files = new MatchFiles(taxonomy, null);
  const names: string[] = [];
  const people: ReadyProfessional[] = [];
  for await (const { text } of linesOf(file('professionals.jsonl'))) {
    const { value } = files.professional(text);
    const id = `00000000-0000-0000-0000-${(names.push(value.id) - 1).toString(16).padStart(12, '0')}`;
    people.push(readyProfessional(taxonomy, { ...value, id }));
  }
  const index = MatchIndex.of(taxonomy, people);
  const gains = new Map<string, Map<string, number>>();
  for await (const { text } of linesOf(file('qrels.tsv'))) {
    const [need = '', , person = '', gain = '0'] = text.split('\t');
    gains.set(need, (gains.get(need) ?? new Map<string, number>()).set(person, Number(gain)));
  }
  const needs = [];
  for await (const { text } of linesOf(file('needs.jsonl')))
    needs.push(readyNeed(taxonomy, files.need(text).value));
  say(`${people.length} professionals, ${needs.length} needs, ${gains.size} of them judged`);

  console.log('| what counts | nDCG@10 |\n|---|---|');
  for (const [name, change] of VARIANTS) {
    const ranking = {
      weights: { ...DEFAULT_WEIGHTS, tau: 0, ...change },
      today: '2027-01-01',
      limit: FIRST,
      digest: (needId: string, id: string) => needId + id,
    };
    const values = needs.flatMap((need) => {
      const judged = gains.get(need.need.id);
      if (!judged) return [];
      const list = index
        .search(need, ranking)
        .map(({ professionalId }) => names[parseInt(professionalId.slice(-12), 16)] ?? '');
      return [discounted(list.map((id) => judged.get(id) ?? 0)) / ideal(judged)];
    });
    console.log(
      `| ${name} | ${(values.reduce((sum, value) => sum + value, 0) / values.length).toFixed(4)} |`,
    );
  }
}

/** Discounted cumulative gain of the gains of a list, in its order. */
const discounted = (gains: readonly number[]): number =>
  gains.reduce((sum, gain, i) => sum + (2 ** gain - 1) / Math.log2(i + 2), 0);

const ideal = (judged: ReadonlyMap<string, number>): number =>
  discounted([...judged.values()].sort((a, b) => b - a).slice(0, FIRST)) || 1;

await runCommand(HELP, OPTIONS, run);
