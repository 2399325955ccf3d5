import { ConsultationEntity } from '#features/dialogue/consultations/consultation.entity';
import { PromiseEntity, ReplyEntity } from '#features/dialogue/replies/reply.entity';
import { StatementEntity } from '#features/dialogue/statements/statement.entity';
import type { Tx } from '#platform/db/tx';
import type { World } from '#testing/row-kinds';

const YEAR_MS = 365 * 86_400_000;

/** Puts a consultation that is being prepared into the database, with a statement, a reply and a promise. */
export async function putDialogue(tx: Tx, { country, ids }: World, now: Date): Promise<void> {
  const [opensOn, closesOn, replyDueOn] = ['2030-01-07', '2030-03-04', '2030-05-27'];
  await tx.insert(ConsultationEntity, {
    id: ids.consultation,
    institutionId: ids.institution,
    programmeId: ids.programme,
    country,
    timeZone: 'Africa/Mogadishu',
    state: 'DRAFT',
    version: 1,
    audience: 'EVERYBODY',
    texts: [],
    seeds: [],
    ...{
      opensOn,
      statementsUntil: closesOn,
      closesOn,
      closesAt: new Date(now.getTime() + YEAR_MS),
      replyDueOn,
    },
    createdAt: now,
  });
  await tx.insert(StatementEntity, {
    id: ids.statement,
    consultationId: ids.consultation,
    number: 1,
    locale: 'en',
    text: 'A month is too long.',
    isSeed: true,
    state: 'PUBLISHED',
    version: 1,
    addedAt: now,
    unheard: false,
  });
  const reply = { consultationId: ids.consultation, locale: 'en', themes: [], version: 1 } as const;
  await tx.insert(ReplyEntity, { ...reply, themes: [], writtenAt: now });
  await tx.insert(PromiseEntity, {
    id: ids.promise,
    consultationId: ids.consultation,
    ...{ theme: 0, text: 'Two-week stays', owner: 'Human resources', dueOn: '2030-09-01' },
    ...{ progress: 0, version: 1, newsOn: '2030-06-01' },
  });
}
