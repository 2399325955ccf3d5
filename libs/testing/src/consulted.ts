import { randomUUID } from 'node:crypto';
import type { ConsultationState } from '#domain/dialogue/consultations/consultation.states';
import { ConsultationEntity } from '#features/dialogue/consultations/consultation.entity';
import { StatementEntity } from '#features/dialogue/statements/statement.entity';
import { anInstitution, aProgramme } from '#testing/places';
import type { TestDatabase } from '#testing/test-database';

/** A consultation with published statements, and who asks. */
export interface Consulted {
  readonly id: string;
  readonly institutionId: string;
  readonly programmeId: string;
  /** The statements by their number, from 1. */
  readonly statements: readonly string[];
}

/** What a consultation under way says of its days; its last one ends on 2027-03-08 at 21:00. */
const DAYS = {
  opensOn: '2027-01-11',
  statementsUntil: '2027-03-08',
  closesOn: '2027-03-08',
  closesAt: new Date('2027-03-08T21:00:00Z'),
  replyDueOn: '2027-05-31',
  openedAt: new Date('2027-01-10T21:00:00Z'),
} as const;

/** Puts a consultation of an authority in Somalia into the database, open unless said otherwise, with statements. */
export async function aConsultation(
  { database }: { readonly database: TestDatabase },
  { statements: count = 8, state = 'OPEN' }: { statements?: number; state?: ConsultationState } = {},
): Promise<Consulted> {
  const programmeId = await aProgramme({ database }, ['SO']);
  const institutionId = await anInstitution({ database }, programmeId);
  await database.sql(`UPDATE institution SET kind = 'PUBLIC_AUTHORITY' WHERE id = $1`, [institutionId]);
  const id = randomUUID();
  const statements = Array.from({ length: count }, () => randomUUID());
  const now = DAYS.openedAt;
  await database.write(async (tx) => {
    await tx.insert(ConsultationEntity, {
      ...{ id, institutionId, programmeId, country: 'SO', timeZone: 'Africa/Mogadishu', state, version: 1 },
      ...{ audience: 'EVERYBODY', texts: [], seeds: [], ...DAYS, createdAt: now },
    });
    await tx.insert(
      StatementEntity,
      statements.map((statement, i) => ({
        ...{
          id: statement,
          consultationId: id,
          number: i + 1,
          locale: 'en',
          text: `Statement number ${i + 1}`,
        },
        ...{ isSeed: false, state: 'PUBLISHED' as const, version: 1, addedAt: now, unheard: false },
      })),
    );
  });
  return { id, institutionId, programmeId, statements };
}

/** Has people without accounts vote: `answer` says how each of them does on each statement, by their places from 0. */
export async function votesOn(
  { database }: { readonly database: TestDatabase },
  { id, statements }: Consulted,
  people: number,
  answer: (person: number, statement: number) => 1 | 0 | -1 | null,
): Promise<void> {
  const rows = Array.from({ length: people }, (_, person) =>
    statements.flatMap((statement, i) => {
      const value = answer(person, i);
      return value === null ? [] : [{ statement, key: `voter ${String(person).padStart(4, '0')}`, value }];
    }),
  ).flat();
  await database.sql(
    `INSERT INTO consultation_vote (statement_id, voter_key, consultation_id, value)
     SELECT (r->>'statement')::uuid, convert_to(r->>'key', 'UTF8'), $1, (r->>'value')::smallint FROM jsonb_array_elements($2::jsonb) r
     ON CONFLICT (statement_id, voter_key) DO UPDATE SET value = EXCLUDED.value`,
    [id, JSON.stringify(rows)],
  );
}
