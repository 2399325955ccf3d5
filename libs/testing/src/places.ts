import { randomUUID } from 'node:crypto';
import type { InstitutionState } from '#domain/parties/institutions/institution.states';
import { DEFAULT_RULES } from '#domain/parties/programmes/programme.rules';
import {
  InstitutionEntity,
  InstitutionProgrammeEntity,
} from '#features/parties/institutions/institution.entity';
import { ProgrammeEntity, ProgrammeVersionEntity } from '#features/parties/programmes/programme.entity';
import { ConceptEntity } from '#features/reference/taxonomy/taxonomy.entity';
import type { TestDatabase } from '#testing/test-database';

/** Whatever runs on a test database. */
interface OnDatabase {
  readonly database: TestDatabase;
}

/** Puts an open programme into the database; answers its id. */
export async function aProgramme(
  { database }: OnDatabase,
  countries: readonly string[] = ['SO', 'GH'],
): Promise<string> {
  const id = randomUUID();
  const now = new Date();
  const { eligibility, matching, deadlines, minReadiness } = DEFAULT_RULES;
  await database.write(async (tx) => {
    await tx.insert(ProgrammeEntity, {
      id,
      code: id.slice(0, 8),
      name: 'Test programme',
      sendingCountry: 'GB',
      heritageCountries: [...countries],
      state: 'OPEN',
      rulesVersion: 1,
      createdAt: now,
      version: 1,
    });
    await tx.insert(ProgrammeVersionEntity, {
      programmeId: id,
      version: 1,
      eligibility,
      matching,
      deadlines,
      minReadiness,
      publishedAt: now,
      publishedBy: 'system:seed',
    });
  });
  return id;
}

/** Puts an institution of a programme into the database; answers its id. */
export async function anInstitution(
  { database }: OnDatabase,
  programmeId: string,
  { country = 'SO', state = 'ACTIVE' }: { readonly country?: string; readonly state?: InstitutionState } = {},
): Promise<string> {
  const id = randomUUID();
  await database.write(async (tx) => {
    await tx.insert(InstitutionEntity, {
      id,
      name: 'Test hospital',
      country,
      kind: 'HEALTH_FACILITY',
      description: 'A hospital.',
      timeZone: 'Africa/Mogadishu',
      state,
      validUntil: '2200-01-01',
      appliedAt: new Date(),
      version: 1,
    });
    await tx.insert(InstitutionProgrammeEntity, { institutionId: id, programmeId });
  });
  return id;
}

/** Puts a skill of the starter kind into the taxonomy; answers its URI. */
export async function aSkill(product: OnDatabase, slug: string): Promise<string> {
  const uri = `urn:skillroots:skill:${slug}`;
  const skill = { uri, kind: 'SKILL', regulated: false, source: 'STARTER' } as const;
  await product.database.write((tx) =>
    tx.createQueryBuilder().insert().into(ConceptEntity).values(skill).orIgnore().execute(),
  );
  return uri;
}
