import { GAPS } from '#cli/demo/gap-operations';
import { OPERATIONS } from '#cli/demo/operations';
import { namesIn, rankedRows, sayRow } from '#cli/demo/scenes';
import { hospitalOf } from '#cli/demo/setting';
import type { Stage } from '#cli/demo/stage';
import { addDays } from '#domain/kernel/dates';
import { skillUri } from '#features/demonstration/cast';

const COUNTRY = 'SO';
/** What the hospital looks for: the group of this skill. */
const WANTED = skillUri('triage-patients');

interface Shown {
  readonly value: number | null;
  readonly fewerThan: number | null;
}
interface Gap {
  readonly uri: string;
  readonly needs: number;
  readonly positions: number;
  readonly present: Shown;
  readonly soon: Shown;
  readonly drafted: number;
  readonly closed: number;
}

const words = ({ value, fewerThan }: Shown): string =>
  value === null ? `fewer than ${fewerThan ?? 0}` : `about ${value}`;

/** From the public map to a gap, from the gap to a need, and from the need to people who fit it. */
export async function playGapStory(stage: Stage): Promise<void> {
  await playMap(stage);
  const gap = await playGap(stage);
  const id = await playDraft(stage, gap.uri);
  await playMatching(stage, id);
}

async function playMap(stage: Stage): Promise<void> {
  stage.tell('A visitor opens the map of the Somali diaspora: people who agreed to be counted, rounded.');
  const { diaspora } = await stage.visitor.ask<{
    diaspora: {
      month: string;
      people: Shown;
      official: { oneIn: number; stock: number; year: number } | null;
      places: { place: string; people: Shown }[];
    } | null;
  }>(GAPS.map, { country: COUNTRY });
  if (!diaspora) return stage.show('There is no map yet: the demonstration of two years is not loaded.');
  const { month, people, official, places } = diaspora;
  stage.show(`${month}: ${words(people)} people are counted.`);
  if (official)
    stage.show(
      `That is about 1 in ${official.oneIn} of the ${official.stock} of the United Nations (${official.year}).`,
    );
  for (const { place, people: some } of places.slice(0, 4)) stage.show(`${place}: ${words(some)}`);
}

async function gapsOf(stage: Stage): Promise<readonly Gap[]> {
  const { gapMap } = await stage.people.hodan.ask<{ gapMap: { rows: Gap[] } }>(GAPS.gaps, {
    country: COUNTRY,
  });
  return gapMap.rows;
}

/** A group that nobody asks for yet, and of which nobody is on the map. */
const unasked = (uri: string): Gap => ({
  ...{ uri, needs: 0, positions: 0, drafted: 0, closed: 0 },
  ...{ present: FEW, soon: FEW },
});
const FEW: Shown = { value: null, fewerThan: 15 };

/** The row of the group that the hospital looks for. */
async function playGap(stage: Stage): Promise<Gap> {
  stage.tell('Hodan compares what institutions of the country ask for with who of the diaspora is there.');
  const rows = await gapsOf(stage);
  const { concepts } = await stage.visitor.ask<{ concepts: { groups: { uri: string; label: string }[] }[] }>(
    GAPS.groups,
    { uris: [WANTED] },
  );
  const groups = concepts.flatMap((concept) => concept.groups);
  const gap =
    rows.find(({ uri }) => groups.some((group) => group.uri === uri)) ?? unasked(groups[0]?.uri ?? '');
  stage.show(
    `${groups.find(({ uri }) => uri === gap.uri)?.label ?? gap.uri}: ${gap.positions} positions in ${gap.needs} needs; ` +
      `${words(gap.present)} people, ${words(gap.soon)} of them free within 30 days.`,
  );
  return gap;
}

/** Two presses: from the gap to a draft. Then what only the hospital can say, and somebody else publishes it. */
async function playDraft(stage: Stage, groupUri: string): Promise<string> {
  const { hodan, april } = stage.people;
  const { id: institutionId, programmeIds } = await hospitalOf(stage);
  stage.tell('Hodan drafts a need from the gap, and adds what only the hospital can say.');
  const { draftNeedFromGap: id } = await hodan.ask<{ draftNeedFromGap: string }>(GAPS.draft, {
    ...{ programmeId: programmeIds[0], institutionId, groupUri },
  });
  const { need } = await hodan.ask<{ need: { title: string; revision: number; skills: object[] } }>(
    GAPS.need,
    { id },
  );
  stage.show(`“${need.title}” begins with ${need.skills.length} skills of the gap.`);
  const startsOn = addDays(await stage.today(), 45);
  await hodan.ask(GAPS.edit, {
    ...{ id, revision: need.revision },
    terms: {
      objective: 'The team learns from colleagues abroad, by video, with cases of its own ward.',
      outputs: [{ text: 'Twelve sessions by video', indicator: 'sessions held', target: 12 }],
      counterparts: [{ role: 'Head nurse', people: 2 }],
      languages: [{ code: 'so', minimum: 'B1', preferred: 'C1' }],
      startsOn,
      endsOn: addDays(startsOn, 60),
      ...{
        weeklyHours: 8,
        positions: 1,
        sector: '861',
        childContact: 'NONE',
        deadline: addDays(startsOn, -7),
      },
    },
  });
  await hodan.ask(OPERATIONS.submitNeed, { step: { id } });
  await april.ask(OPERATIONS.approveNeed, { step: { id } });
  stage.show('April, who did not write it, publishes it.');
  return id;
}

async function playMatching(stage: Stage, id: string): Promise<void> {
  const { april } = stage.people;
  stage.tell('The worker matches it as any need.');
  const rows = await stage.narrator.waitFor('The ranked list is there', async () => {
    const ranked = await rankedRows(april, id);
    return ranked.length > 0 ? ranked : null;
  });
  const names = await namesIn(april, rows);
  for (const row of rows.slice(0, 2)) stage.show(...sayRow(row, names));
  const drafted = (await gapsOf(stage)).reduce((sum, gap) => sum + gap.drafted, 0);
  stage.show(`Needs that were drafted from gaps of the country so far: ${drafted}.`);
}
