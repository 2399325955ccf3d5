import type { ApiClient, List } from '#cli/demo/api-client';
import { CASES } from '#cli/demo/case-operations';
import { OPERATIONS } from '#cli/demo/operations';
import { CAST, type Player, PROFESSIONALS } from '#cli/demo/people';
import type { Stage } from '#cli/demo/stage';
import { addDays, type IsoDate } from '#domain/kernel/dates';
import { PROFESSIONALS as PARTS, rowsOf, skillUri } from '#features/demonstration/cast';

/** How far ahead everyone is free, and the hospital approved: longer than a story. */
const DAYS_AHEAD = 600;
const OPEN_NEEDS = ['PUBLISHED', 'PAUSED', 'FILLED'];
const LIVE_PLACEMENTS = ['OFFERED', 'CLEARANCE', 'PLANNING', 'READY', 'ACTIVE', 'SUSPENDED'];

interface Hospital {
  readonly id: string;
  readonly programmeIds: readonly string[];
  readonly validUntil: IsoDate;
}

interface Profile {
  readonly version: number;
  readonly lists: {
    readonly skills: readonly { conceptUri: string; level: number | null; years: number | null }[];
  };
}

/** The focal point's institution. Throws a plain sentence when the demonstration is not loaded. */
export async function hospitalOf({ people }: Stage): Promise<Hospital> {
  const { myInstitutions } = await people.hodan.ask<{ myInstitutions: Hospital[] }>(OPERATIONS.institutions);
  const [hospital] = myInstitutions;
  if (!hospital?.programmeIds[0])
    throw new Error('The demonstration is not loaded: start the product with DEMO=on on an empty database.');
  return hospital;
}

/**
 * Puts everyone where the stories begin, however far the clock was moved before: profiles confirmed and free again, the
 * hospital approved, and whatever an interrupted story has left open closed.
 */
export async function setStage(stage: Stage): Promise<void> {
  const today = await stage.today();
  stage.show(`The product's clock shows ${today}.`);
  const hospital = await hospitalOf(stage);
  await closeLeftovers(stage, hospital.id, today);
  const validUntil = addDays(today, DAYS_AHEAD);
  if (hospital.validUntil < validUntil) {
    const step = { id: hospital.id, validUntil };
    await stage.people.casey.ask(OPERATIONS.renewInstitution, { step });
  }
  for (const who of PROFESSIONALS) await refreshProfile(stage, who, today);
  for (const person of Object.values(stage.people)) await person.ask(OPERATIONS.readAll);
  stage.show(`The professionals have confirmed their profiles; the hospital's approval holds long enough.`);
}

/** The profile as the cast has it, confirmed, with time for the whole story. */
async function refreshProfile({ people }: Stage, who: Player, today: IsoDate): Promise<void> {
  const part = PARTS.find(({ mail }) => mail === CAST[who].mail);
  if (!part) throw new Error(`${who} is not in the cast`);
  const { modalities, hours: weeklyHours } = part;
  const skills = await presentUris(
    people[who],
    rowsOf(part.skills).map(([slug = '']) => skillUri(slug)),
  );
  await people[who].change<{ myProfile: Profile }>(
    OPERATIONS.profile,
    ({ myProfile: { version, lists } }) => {
      const sections = {
        skills: lists.skills.filter(({ conceptUri }) => skills.has(conceptUri)),
        windows: [{ from: today, to: addDays(today, DAYS_AHEAD), modalities, weeklyHours }],
        basics: { modalities, weeklyHours },
      };
      return [OPERATIONS.saveProfile, { edit: { version }, sections }];
    },
  );
  await people[who].ask(OPERATIONS.confirmProfile);
}

/** The concepts, and what an import has put in their place. */
async function presentUris(reader: ApiClient, uris: readonly string[]): Promise<ReadonlySet<string>> {
  const { concepts } = await reader.ask<{ concepts: { uri: string; replacedBy: string | null }[] }>(
    OPERATIONS.concepts,
    { uris },
  );
  return new Set(concepts.flatMap(({ uri, replacedBy }) => (replacedBy ? [uri, replacedBy] : [uri])));
}

async function closeLeftovers({ people }: Stage, institutionId: string, today: IsoDate): Promise<void> {
  const { placements } = await people.casey.ask<{
    placements: List<{ id: string; state: string; startsOn: IsoDate; endsOn: IsoDate }>;
  }>(CASES.placements, { institutionId, states: LIVE_PLACEMENTS });
  for (const { id, state, endsOn } of placements.edges.map(({ node }) => node)) {
    const step = { id, reason: 'OTHER' };
    const hasBegun = state === 'ACTIVE' || state === 'SUSPENDED';
    const end = { endedOn: endsOn < today ? endsOn : today, side: 'IOM' };
    if (hasBegun) await people.april.ask(CASES.terminate, { step, end });
    else await people.casey.ask(CASES.cancel, { step });
  }
  const { needs } = await people.casey.ask<{ needs: List<{ id: string }> }>(OPERATIONS.needs, {
    institutionId,
    states: OPEN_NEEDS,
  });
  for (const { id } of needs.edges.map(({ node }) => node))
    await people.casey.ask(OPERATIONS.cancelNeed, { step: { id, reason: 'NO_LONGER_NEEDED' } });
}
