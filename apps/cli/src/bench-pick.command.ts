import type { DataSource } from 'typeorm';
import { withBenchDatabase } from '#cli/bench-database';
import { timesOf } from '#cli/bench-times';
import { classificationOf } from '#cli/classification';
import { type Options, required, runCommand, say, wholeNumber } from '#cli/command';
import { randomOf } from '#cli/population';
import type { Classification, Concept, ConceptKind } from '#domain/reference/taxonomy/concept';
import { Picker } from '#domain/reference/taxonomy/picker';
import { ConceptSearchQueries } from '#features/reference/taxonomy/concept-search.queries';
import { TaxonomyStore } from '#features/reference/taxonomy/taxonomy.store';
import { TaxonomyImportService } from '#features/reference/taxonomy/taxonomy-import.service';
import { TaxonomyStageStore } from '#features/reference/taxonomy/taxonomy-stage.store';
import { Clock } from '#platform/clock/clock';
import { UnitOfWork } from '#platform/db/unit-of-work';
import { Outbox } from '#platform/outbox/outbox';

const HELP = `bench:pick — how well and how fast free text finds skills and occupations

  npm run bench:pick -- --esco DIR [--queries 1000] [--seed 7] [--search]

Takes one alternative English label away from some concepts, builds the picker without it, and asks for it: as it is, and
with one slip of the finger. Prints JSON, a line for each kind: share found within ten and at the first place, and
milliseconds a query.

  --search  ask the search of the product's screens the same, in a PostgreSQL of its own that was given the taxonomy
            without these labels
`;

const OPTIONS = {
  esco: { type: 'string' },
  queries: { type: 'string' },
  seed: { type: 'string' },
  search: { type: 'boolean' },
} as const;
const KINDS: readonly ConceptKind[] = ['OCCUPATION', 'SKILL'];
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const TOP = 10;

/** A text, and the concept that it means, by URI. */
type Query = readonly [text: string, uri: string];
/** Answers the first concepts for a text, by URI. */
type Ask = (text: string) => Promise<readonly string[]>;

/** What is asked of one kind. */
interface Questions {
  readonly kind: ConceptKind;
  readonly concepts: readonly Concept[];
  readonly asIs: readonly Query[];
  readonly slipped: readonly Query[];
}

async function run(options: Options): Promise<void> {
  const count = wholeNumber(options, 'queries', 1000, 1, 100_000);
  const random = randomOf(wholeNumber(options, 'seed', 7, 1, 2 ** 31 - 1));
  required(options, 'esco');
  const classification = await classificationOf(options);
  const questions = KINDS.map((kind) => questionsOf(classification, kind, count, random));
  for (const { concepts, ...asked } of questions) await print('picker', asked, pickerOf(concepts));
  if (options['search'] !== true) return;
  const kept = new Map(
    questions.flatMap(({ concepts }) => concepts.map((concept) => [concept.uri, concept])),
  );
  const concepts = classification.concepts.map((concept) => kept.get(concept.uri) ?? concept);
  await withBenchDatabase({ fsync: 'off' }, async ({ dataSource }) => {
    await importInto(dataSource, { ...classification, concepts });
    const search = new ConceptSearchQueries(dataSource);
    for (const asked of questions)
      await print('search', asked, async (text) =>
        (await search.search(asked.kind, text, 'en', { first: TOP })).rows.map(({ uri }) => uri),
      );
  });
}

/** Takes one label each from evenly drawn concepts with several; labels that another concept has are no fair question. */
function questionsOf(
  { concepts }: Classification,
  kind: ConceptKind,
  count: number,
  random: () => number,
): Questions {
  const all = concepts.filter((concept) => concept.kind === kind);
  const share = (count * 1.5) / all.length;
  const held: Query[] = [];
  const kept = all.map((concept): Concept => {
    const { en } = concept.labels;
    const alternatives = en?.alternatives ?? [];
    const taken =
      alternatives.length > 1 && random() < share ? Math.floor(random() * alternatives.length) : -1;
    const label = alternatives[taken];
    if (!en || label === undefined) return concept;
    held.push([label, concept.uri]);
    const rest = { ...en, alternatives: alternatives.filter((_, i) => i !== taken) };
    return { ...concept, labels: { ...concept.labels, en: rest } };
  });
  const known = new Set(kept.flatMap(namesOf).map((label) => label.toLowerCase()));
  const asIs = held.filter(([label]) => !known.has(label.toLowerCase())).slice(0, count);
  return { kind, concepts: kept, asIs, slipped: asIs.map(([text, uri]) => [slip(text, random), uri]) };
}

/** All English names of a concept, the preferred one first. */
function namesOf({ uri, labels: { en } }: Concept): string[] {
  return en ? [en.preferred, ...en.alternatives, ...en.hidden] : [uri];
}

function pickerOf(concepts: readonly Concept[]): Ask {
  const picker = new Picker(
    concepts.map((concept) => ({
      uri: concept.uri,
      labels: namesOf(concept),
      description: concept.labels['en']?.description ?? '',
    })),
  );
  return async (text) => picker.pick(text, TOP).map(({ uri }) => uri);
}

async function importInto(dataSource: DataSource, classification: Classification): Promise<void> {
  say('Importing the taxonomy');
  const clock = new Clock();
  const imports = new TaxonomyImportService(
    new UnitOfWork(dataSource),
    new TaxonomyStageStore(),
    new TaxonomyStore(),
    new Outbox(clock),
    clock,
  );
  await imports.importClassification({ kind: 'system', name: 'taxonomy' }, classification);
  await dataSource.query('ANALYZE');
}

async function print(
  by: 'picker' | 'search',
  { kind, asIs, slipped }: Pick<Questions, 'kind' | 'asIs' | 'slipped'>,
  ask: Ask,
): Promise<void> {
  const figures = { asIs: await measured(asIs, ask), slipped: await measured(slipped, ask) };
  console.log(JSON.stringify({ kind, by, queries: asIs.length, ...figures }));
}

async function measured(asked: readonly Query[], ask: Ask) {
  const times: number[] = [];
  const places: number[] = [];
  for (const [text, uri] of asked) {
    const started = performance.now();
    const found = await ask(text);
    times.push(performance.now() - started);
    places.push(found.indexOf(uri));
  }
  const share = (isHit: (place: number) => boolean): number =>
    Math.round((1000 * places.filter(isHit).length) / asked.length) / 1000;
  return { hitAt10: share((place) => place >= 0), hitAt1: share((place) => place === 0), ms: timesOf(times) };
}

/** The text with one letter left out, turned round or struck wrongly. */
function slip(text: string, random: () => number): string {
  const at = 1 + Math.floor(random() * Math.max(1, text.length - 2));
  const wrong = LETTERS[Math.floor(random() * LETTERS.length)] ?? 'x';
  const middles = ['', (text[at + 1] ?? '') + (text[at] ?? ''), wrong];
  const kind = Math.floor(random() * middles.length);
  return text.slice(0, at) + (middles[kind] ?? '') + text.slice(at + (kind === 1 ? 2 : 1));
}

await runCommand(HELP, OPTIONS, run);
