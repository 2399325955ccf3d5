import type { Concept, ConceptKind } from '#domain/taxonomy/concept';
import { type Pickable, Picker } from '#domain/taxonomy/picker';
import { readEscoArchives } from '#features/taxonomy/esco-archive';
import { archivesAt, type Options, required, runCommand, wholeNumber } from '#cli/command';
import { randomOf } from '#cli/population';

const HELP = `bench:pick — how well and how fast free text finds skills and occupations

  npm run bench:pick -- --esco DIR [--queries 1000] [--seed 7]

Takes one alternative English label away from some concepts, builds the picker without it, and asks for it: as it is, and
with one slip of the finger. Prints JSON, a line for each kind: share found within ten and at the first place, and
milliseconds a query.
`;

const OPTIONS = { esco: { type: 'string' }, queries: { type: 'string' }, seed: { type: 'string' } } as const;
const KINDS: readonly ConceptKind[] = ['OCCUPATION', 'SKILL'];
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

async function run(options: Options): Promise<void> {
  const queries = wholeNumber(options, 'queries', 1000, 1, 100_000);
  const random = randomOf(wholeNumber(options, 'seed', 7, 1, 2 ** 31 - 1));
  const { concepts } = await readEscoArchives(await archivesAt(required(options, 'esco')));
  for (const kind of KINDS) {
    const { kept, asked } = holdOut(
      concepts.filter((concept) => concept.kind === kind),
      queries,
      random,
    );
    const picker = new Picker(kept);
    const result = { kind, concepts: kept.length, queries: asked.length };
    const asIs = measure(picker, asked);
    const slipped = measure(
      picker,
      asked.map(([text, uri]) => [slip(text, random), uri]),
    );
    console.log(JSON.stringify({ ...result, asIs, slipped }));
  }
}

type Query = readonly [text: string, uri: string];

/** Takes one label each from evenly drawn concepts with several; labels that another concept has are no fair question. */
function holdOut(
  concepts: readonly Concept[],
  queries: number,
  random: () => number,
): { kept: Pickable[]; asked: Query[] } {
  const share = (queries * 1.5) / concepts.length;
  const held: Query[] = [];
  const kept = concepts.map(({ uri, labels }) => {
    const { preferred = uri, alternatives = [], hidden = [], description = '' } = labels['en'] ?? {};
    const taken =
      alternatives.length > 1 && random() < share ? Math.floor(random() * alternatives.length) : -1;
    const label = alternatives[taken];
    if (label !== undefined) held.push([label, uri]);
    return {
      uri,
      labels: [preferred, ...alternatives.filter((_, i) => i !== taken), ...hidden],
      description,
    };
  });
  const known = new Set(kept.flatMap(({ labels }) => labels.map((label) => label.toLowerCase())));
  return { kept, asked: held.filter(([label]) => !known.has(label.toLowerCase())).slice(0, queries) };
}

function measure(picker: Picker, asked: readonly Query[]) {
  const times: number[] = [];
  const places = asked.map(([text, uri]) => {
    const started = performance.now();
    const picks = picker.pick(text, 10);
    times.push(performance.now() - started);
    return picks.findIndex((pick) => pick.uri === uri);
  });
  times.sort((a, b) => a - b);
  const share = (count: number): number => Math.round((1000 * count) / asked.length) / 1000;
  const at = (part: number): number =>
    Math.round(10 * (times[Math.floor((times.length - 1) * part)] ?? 0)) / 10;
  return {
    hitAt10: share(places.filter((place) => place >= 0).length),
    hitAt1: share(places.filter((place) => place === 0).length),
    msP50: at(0.5),
    msP95: at(0.95),
  };
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
