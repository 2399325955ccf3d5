import type { ApiClient, List } from '#cli/demo/api-client';
import { OPERATIONS } from '#cli/demo/operations';
import { hospitalOf } from '#cli/demo/setting';
import type { Stage } from '#cli/demo/stage';
import { addDays } from '#domain/kernel/dates';
import { skillUri } from '#features/demonstration/cast';

/** A row of a ranked list with its explanation. */
export interface Row {
  readonly rank: number;
  readonly professionalId: string;
  readonly explanation: {
    readonly score: number;
    readonly band: string;
    readonly terms: readonly { code: string; weight: number; contribution: number; applies: boolean }[];
    readonly skills: readonly {
      skill: string;
      levelAsked: number;
      matchedBy: string | null;
      relation: string | null;
      levelHeld: number | null;
      evidence: string | null;
    }[];
    readonly missing: readonly string[];
    readonly raises: readonly {
      kind: string;
      gain: number;
      skill: string | null;
      language: string | null;
      level: string | null;
      hoursPerWeek: number | null;
    }[];
  };
}

/** What skills are called, by URI. */
export type Names = ReadonlyMap<string, string>;

/** The names of every skill in these rows. */
export async function namesIn(reader: ApiClient, rows: readonly Row[]): Promise<Names> {
  const uris = rows.flatMap(({ explanation }) => [
    ...explanation.skills.map(({ skill }) => skill),
    ...explanation.raises.flatMap(({ skill }) => skill ?? []),
  ]);
  const { concepts } = await reader.ask<{ concepts: { uri: string; label: string }[] }>(OPERATIONS.concepts, {
    uris: [...new Set(uris)],
  });
  return new Map(concepts.map(({ uri, label }) => [uri, label]));
}

/** What is asked in the needs of the stories: slug of the starter taxonomy, level, weight, essential. */
export type AskedRow = readonly [slug: string, level: number, weight: number, essential: boolean];

/** A need of the hospital, which begins so many days from today. Answers its id. */
export async function writeNeed(
  stage: Stage,
  {
    title,
    skills,
    startsIn,
    days,
  }: { title: string; skills: readonly AskedRow[]; startsIn: number; days: number },
): Promise<string> {
  const hospital = await hospitalOf(stage);
  const startsOn = addDays(await stage.today(), startsIn);
  const terms = {
    title,
    objective:
      'Nurses of the ward sort patients by urgency with one written scale; today everyone waits in one line.',
    outputs: [
      { text: 'A triage protocol in daily use', indicator: 'shifts that use the protocol', target: 21 },
    ],
    counterparts: [{ role: 'Head nurse', people: 2 }],
    skills: skills.map(([name, level, weight, essential]) => ({
      conceptUri: skillUri(name),
      level,
      weight,
      essential,
    })),
    languages: [{ code: 'so', minimum: 'B1', preferred: 'C1' }],
    modality: 'ON_SITE',
    place: 'Hargeisa',
    startsOn,
    endsOn: addDays(startsOn, days - 1),
    weeklyHours: 20,
    positions: 1,
    sector: '861',
    childContact: 'INCIDENTAL',
    deadline: addDays(startsOn, -7),
  };
  const input = { programmeId: hospital.programmeIds[0], institutionId: hospital.id };
  const { createNeed } = await stage.people.hodan.ask<{ createNeed: { id: string } }>(OPERATIONS.createNeed, {
    input,
    terms,
  });
  return createNeed.id;
}

/** The list of a need as its reader sees it. */
export async function rankedRows(reader: ApiClient, needId: string): Promise<Row[]> {
  const { matches } = await reader.ask<{ matches: List<Row> }>(OPERATIONS.matches, { needId });
  return matches.edges.map(({ node }) => node);
}

/** A row in words. */
export function sayRow({ rank, explanation }: Row, names: Names): string[] {
  const name = (uri: string): string => names.get(uri) ?? uri;
  const { score, band, terms, skills, missing, raises } = explanation;
  const parts = terms.filter((term) => term.applies).map((term) => `${term.code} ${term.contribution}`);
  const met = skills
    .filter((skill) => skill.matchedBy)
    .map(
      (skill) =>
        `${name(skill.skill)} ${skill.levelHeld ?? '?'}/${skill.levelAsked} (${skill.relation}, ${skill.evidence?.toLowerCase()})`,
    );
  return [
    `${rank}. ${score} of 100000, ${band} = ${parts.join(' + ')}`,
    `   fits:    ${met.join(', ') || 'nothing'}`,
    `   missing: ${missing.map(name).join(', ') || 'nothing'}`,
    ...raises
      .slice(0, 1)
      .map(
        (raise) =>
          `   would help most: ${raise.kind} ${raise.skill ? name(raise.skill) : (raise.language ?? raise.hoursPerWeek)} ${raise.level ?? ''} (+${raise.gain})`,
      ),
  ];
}

/** Makes a profile fit the need better: two more skills, and on site too. */
export async function widenProfile(person: ApiClient): Promise<void> {
  interface Profile {
    readonly version: number;
    readonly lists: {
      readonly skills: readonly { conceptUri: string; level: number | null; years: number | null }[];
      readonly windows: readonly { from: string; to: string }[];
    };
  }
  const added = ['triage-patients', 'care-for-emergency-patients'].map((name) => ({
    conceptUri: skillUri(name),
    level: 3,
    years: 4,
  }));
  const modalities = ['ON_SITE', 'VIRTUAL', 'HYBRID'];
  await person.change<{ myProfile: Profile }>(OPERATIONS.profile, ({ myProfile: { version, lists } }) => {
    const sections = {
      skills: [
        ...lists.skills.filter(({ conceptUri }) => !added.some((skill) => skill.conceptUri === conceptUri)),
        ...added,
      ],
      windows: lists.windows.map(({ from, to }) => ({ from, to, modalities, weeklyHours: 25 })),
      basics: { modalities, weeklyHours: 25 },
    };
    return [OPERATIONS.saveProfile, { edit: { version }, sections }];
  });
}
