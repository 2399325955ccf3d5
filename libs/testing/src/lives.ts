import { randomUUID } from 'node:crypto';
import type { PersonActor, StaffRole } from '#domain/kernel/actor';
import type { OnBehalf } from '#domain/kernel/on-behalf';
import { givingConsents } from '#testing/consents';
import type { TestDatabase } from '#testing/test-database';

/** Where a test life plays: one open programme, one active institution in Somalia. */
export interface Place {
  readonly programmeId: string;
  readonly institutionId: string;
}

interface Traits {
  readonly professionalId?: string | null;
  readonly memberships?: PersonActor['memberships'];
  readonly staff?: readonly StaffRole[];
}

/** Puts an account into the database and answers it as an actor. */
export async function anActor({ sql }: TestDatabase, traits: Traits = {}): Promise<PersonActor> {
  const accountId = randomUUID();
  const { professionalId = null, memberships = [], staff = [] } = traits;
  await sql(
    `INSERT INTO account (id, email, display_name, locale, time_zone, confirmed_at, professional_id, created_at, version)
     VALUES ($1, $2, 'Test person', 'en', 'UTC', now(), $3, now(), 1)`,
    [accountId, `${accountId}@example.org`, professionalId],
  );
  for (const { institutionId, role } of memberships) {
    await sql(`INSERT INTO membership (institution_id, account_id, role, since) VALUES ($1, $2, $3, now())`, [
      institutionId,
      accountId,
      role,
    ]);
  }
  for (const role of staff) {
    await sql(
      `INSERT INTO staff_grant (id, account_id, role, programme_id, country, granted_by, granted_at)
       VALUES ($1, $2, $3, NULL, NULL, 'system:seed', now())`,
      [randomUUID(), accountId, role],
    );
  }
  const grants = staff.map((role) => ({ role, programmeId: null, country: null }));
  return { kind: 'person', accountId, professionalId, memberships, staff: grants };
}

/** Puts an active professional with all consents into the database and answers the person as an actor. */
export async function aProfessional(
  database: TestDatabase,
  { weeklyHours = 40, consents = ['MATCHING', 'SHARING'] } = {},
): Promise<PersonActor & { readonly professionalId: string }> {
  const professionalId = randomUUID();
  const actor = await anActor(database, { professionalId });
  await database.sql(
    `INSERT INTO professional (id, account_id, state, last_confirmed_at, fresh_until, modalities, weekly_hours, created_at, version)
     VALUES ($1, $2, 'ACTIVE', now(), '2200-01-01', '{ON_SITE,VIRTUAL,HYBRID}', $3, now(), 1)`,
    [professionalId, actor.accountId, weeklyHours],
  );
  await database.sql(givingConsents('$1::uuid', '$2'), [professionalId, consents]);
  return { ...actor, professionalId };
}

/** Puts a published need into the database; answers its id. */
export async function aPublishedNeed(
  { sql }: TestDatabase,
  { programmeId, institutionId }: Place,
  {
    positions = 1,
    startsOn = '2030-03-01',
    endsOn = '2030-05-31',
    modality = 'ON_SITE',
    weeklyHours = 20,
  } = {},
): Promise<string> {
  const id = randomUUID();
  await sql(
    `INSERT INTO need (id, programme_id, institution_id, state, version, revision, author_ids, title, objective, outputs,
       counterparts, skills, languages, modality, country, place, starts_on, ends_on, weekly_hours, positions,
       child_contact, created_at, published_at)
     VALUES ($1, $2, $3, 'PUBLISHED', 1, 1, '{}', 'Triage', 'A triage scale in use.', $4, '[]', '[]', '[]', $5, 'SO',
       'Hargeisa', $6, $7, $8, $9, 'NONE', now(), now())`,
    [
      id,
      programmeId,
      institutionId,
      JSON.stringify([{ text: 'A protocol', indicator: 'shifts that use it', target: 21 }]),
      modality,
      startsOn,
      endsOn,
      weeklyHours,
      positions,
    ],
  );
  return id;
}

/** Puts an offer into the database, past the checks of a selection; answers the placement's id. */
export async function anOffer(
  { sql }: TestDatabase,
  { programmeId, institutionId }: Place,
  needId: string,
  professionalId: string,
  {
    startsOn = '2030-03-01',
    endsOn = '2030-05-31',
    modality = 'ON_SITE',
    weeklyHours = 20,
    state = 'OFFERED',
  } = {},
): Promise<string> {
  const [candidacyId, id] = [randomUUID(), randomUUID()];
  await sql(
    `INSERT INTO candidacy (id, need_id, professional_id, programme_id, institution_id, country, state, version, since, created_at, need_version)
     VALUES ($1, $2, $3, $4, $5, 'SO', 'SELECTED', 1, now(), now(), 1)`,
    [candidacyId, needId, professionalId, programmeId, institutionId],
  );
  await sql(
    `INSERT INTO placement (id, candidacy_id, need_id, need_version, professional_id, programme_id, institution_id, country,
       state, version, terms_version, since, modality, starts_on, ends_on, weekly_hours, child_contact, offered_by, offered_at)
     VALUES ($1, $2, $3, 1, $4, $5, $6, 'SO', $7, 1, 1, now(), $8, $9, $10, $11, 'NONE',
       (SELECT account_id FROM professional WHERE id = $4), now())`,
    [
      id,
      candidacyId,
      needId,
      professionalId,
      programmeId,
      institutionId,
      state,
      modality,
      startsOn,
      endsOn,
      weeklyHours,
    ],
  );
  return id;
}

/** For whom somebody acts, who has agreed by phone. */
export const byPhone = (accountId: string): OnBehalf => ({
  accountId,
  way: 'PHONE',
  note: 'Called this morning and agreed.',
});
