import { randomUUID } from 'node:crypto';
import { Like } from 'typeorm';
import type { ConceptKind } from '#domain/reference/taxonomy/concept';
import type { Modality } from '#domain/reference/vocabulary';
import { AccountEntity } from '#features/identity/accounts/account.entity';
import { MatchEntity, MatchListEntity } from '#features/marketplace/matching/match.entity';
import {
  EnrolmentEntity,
  HeritageEntity,
  ProfessionalEntity,
} from '#features/parties/professionals/professional.entity';
import {
  AvailabilityWindowEntity,
  ProfessionalLanguageEntity,
  ProfessionalSkillEntity,
} from '#features/parties/professionals/profile.entity';
import {
  ConceptEntity,
  OccupationSkillEntity,
  TaxonomyVersionEntity,
} from '#features/reference/taxonomy/taxonomy.entity';
import type { Tx } from '#platform/db/tx';
import { givingConsents } from '#testing/consents';
import type { Terms } from '#testing/need-builder';
import type { TestDatabase } from '#testing/test-database';

/** Skills and the one occupation that each belongs to. */
const SKILLS = {
  triage: 'nurse',
  wounds: 'nurse',
  medicines: 'nurse',
  harvest: 'farmer',
  tractors: 'farmer',
};

/** Puts a small taxonomy of two occupations into the database, as a new version. */
export async function aTaxonomy({ write }: TestDatabase): Promise<void> {
  const concept = (uri: string, kind: ConceptKind, iscoCode: string | null) => ({
    ...{ uri: `urn:test:${uri}`, kind, iscoCode },
    ...{ regulated: false, source: 'STARTER' as const },
  });
  const concepts = [
    concept('nurse', 'OCCUPATION', '2221'),
    concept('farmer', 'OCCUPATION', '6111'),
    ...Object.keys(SKILLS).map((skill) => concept(skill, 'SKILL', null)),
  ];
  await write(async (tx) => {
    await tx.createQueryBuilder().insert().into(ConceptEntity).values(concepts).orIgnore().execute();
    const ids = await conceptIds(tx);
    const pairs = Object.entries(SKILLS).map(([skill, occupation]) => ({
      occupationId: ids(occupation),
      skillId: ids(skill),
      strength: 'ESSENTIAL' as const,
    }));
    await tx.createQueryBuilder().insert().into(OccupationSkillEntity).values(pairs).orIgnore().execute();
    await tx.insert(TaxonomyVersionEntity, {
      source: 'STARTER',
      release: '1',
      languages: ['en'],
      report: {},
      digest: randomUUID(),
      importedAt: new Date(),
    });
  });
}

/** The ids of the small taxonomy, by the last part of their addresses. */
async function conceptIds(tx: Tx): Promise<(name: string) => number> {
  const known = new Map(
    (await tx.findBy(ConceptEntity, { uri: Like('urn:test:%') })).map(({ uri, id }) => [uri, id]),
  );
  return (name) => {
    const id = known.get(`urn:test:${name}`);
    if (id === undefined) throw new Error(`the small taxonomy has no ${name}`);
    return id;
  };
}

/** Puts an active, consenting professional of Somali heritage into the database; answers the id. Levels by skill. */
export async function aMatchable(
  { write }: TestDatabase,
  {
    programmeId,
    skills,
  }: { readonly programmeId: string; readonly skills: Readonly<Record<string, number>> },
): Promise<string> {
  const id = randomUUID();
  const professionalId = id;
  const modalities: Modality[] = ['VIRTUAL'];
  const now = new Date();
  await write(async (tx) => {
    await tx.insert(AccountEntity, {
      id,
      email: `${id}@example.org`,
      displayName: 'Test person',
      locale: 'en',
      timeZone: 'UTC',
      createdAt: now,
      version: 1,
    });
    await tx.insert(ProfessionalEntity, {
      id,
      accountId: id,
      state: 'ACTIVE',
      lastConfirmedAt: now,
      freshUntil: '2099-12-31',
      modalities,
      weeklyHours: 10,
      yearsExperience: 6,
      createdAt: now,
      version: 1,
    });
    await tx.query(givingConsents('$1::uuid', `'{MATCHING,SHARING}'`), [id]);
    await tx.insert(HeritageEntity, { professionalId, country: 'SO', basis: 'BORN_THERE' });
    const word = { ofAge: true, rightOfReturn: true };
    await tx.insert(EnrolmentEntity, { professionalId, programmeId, ...word, enrolledAt: now });
    await tx.insert(ProfessionalLanguageEntity, { professionalId, code: 'en', overall: 'C1' });
    const days = { startsOn: '2026-01-01', endsOn: '2098-12-31' };
    await tx.insert(AvailabilityWindowEntity, { id: randomUUID(), professionalId, modalities, ...days });
    const ids = await conceptIds(tx);
    await tx.insert(
      ProfessionalSkillEntity,
      Object.entries(skills).map(([skill, level]) => ({
        professionalId,
        skillId: ids(skill),
        level,
        evidence: 'CLAIMED' as const,
      })),
    );
  });
  return id;
}

/** Puts a person on the list of a need, alone and without reasons. */
export async function aListed(
  { write }: TestDatabase,
  needId: string,
  professionalId: string,
): Promise<void> {
  const versions = { needVersion: 1, rulesVersion: 1, taxonomyVersion: '1' };
  await write(async (tx) => {
    await tx.insert(MatchListEntity, { needId, ...versions, hasSkills: true, rankedAt: new Date() });
    await tx.insert(MatchEntity, {
      needId,
      professionalId,
      profileVersion: 1,
      rank: 1,
      place: 1,
      score: 50_000,
      essentialCoverage: 1_000,
      explanation: {},
    });
  });
}

const asked = (skill: string) => ({
  conceptUri: `urn:test:${skill}`,
  level: 3,
  weight: 5,
  essential: true,
  mandatory: false,
});

/** Terms that ask for triage and wounds, in English and at a distance. */
export const TRIAGE_AND_WOUNDS: Terms = {
  objective: 'Triage in the ward',
  outputs: [],
  skills: [asked('triage'), asked('wounds')],
  languages: [{ code: 'en', minimum: 'B1', preferred: 'C1' }],
  modality: 'VIRTUAL',
  place: null,
  startsOn: '2027-01-01',
  endsOn: '2027-06-30',
  weeklyHours: 10,
};

/**
 * Puts so many people into the database at once, each with some triage: enough for lists, too little for anybody to be
 * notified.
 */
export async function manyMatchable(
  { sql }: TestDatabase,
  programmeId: string,
  people: number,
): Promise<void> {
  await sql(
    `INSERT INTO account (id, email, display_name, locale, time_zone, created_at, version)
     SELECT id, id || '@example.org', 'Test person', 'en', 'UTC', now(), 1
       FROM (SELECT gen_random_uuid() AS id FROM generate_series(1, $1)) AS made`,
    [people],
  );
  await sql(
    `INSERT INTO professional (id, account_id, state, last_confirmed_at, fresh_until, modalities, weekly_hours,
       years_experience, created_at, version)
     SELECT id, id, 'ACTIVE', now(), '2099-12-31', '{VIRTUAL}', 10, 6, now(), 1 FROM account
      WHERE NOT EXISTS (SELECT 1 FROM professional p WHERE p.account_id = account.id) AND display_name = 'Test person'`,
  );
  const everyone = 'FROM professional p';
  for (const statement of [
    `INSERT INTO professional_heritage (professional_id, country, basis)
     SELECT id, 'SO', 'BORN_THERE' ${everyone}`,
    givingConsents('p.id', `'{MATCHING,SHARING}'`, ', professional p'),
    `INSERT INTO professional_language (professional_id, code, overall) SELECT id, 'en', 'C1' ${everyone}`,
    `INSERT INTO availability_window (id, professional_id, starts_on, ends_on, modalities)
     SELECT gen_random_uuid(), id, '2026-01-01', '2098-12-31', '{VIRTUAL}' ${everyone}`,
    `INSERT INTO professional_skill (professional_id, skill_id, level, evidence)
     SELECT p.id, c.id, 1 + (hashtext(p.id::text) & 1), 'CLAIMED' ${everyone}, concept c
      WHERE c.uri = 'urn:test:triage'`,
  ])
    await sql(statement);
  await sql(
    `INSERT INTO programme_enrolment (professional_id, programme_id, of_age, right_of_return, enrolled_at)
     SELECT id, $1, true, true, now() ${everyone}`,
    [programmeId],
  );
}
