import { randomUUID } from 'node:crypto';
import { ReferralEntity } from '#features/associations/referrals/referral.entity';
import { SafeguardingAuditEntity } from '#features/associations/registry/audit.entity';
import { ServiceEntity } from '#features/associations/services/service.entity';
import { InstitutionEntity } from '#features/parties/institutions/institution.entity';
import type { Tx } from '#platform/db/tx';
import { seal } from '#platform/security/seal';
import type { World } from '#testing/row-kinds';

const DAY_MS = 86_400_000;

/** Puts what belongs to the institution of a world in the directory: its self-audit, a service, and a referral. */
export async function putDirectory(tx: Tx, world: World, now: Date): Promise<void> {
  await putService(tx, world, now);
  await putReferral(tx, world, now);
}

async function putService(tx: Tx, { country, ids }: World, changedAt: Date): Promise<void> {
  await tx.insert(SafeguardingAuditEntity, {
    ...{ id: randomUUID(), institutionId: ids.institution, country, state: 'DRAFT', version: 1, changedAt },
    lines: [{ item: 'P1', answer: 'PARTLY', evidence: null, improveBy: null }],
  });
  await tx.insert(ServiceEntity, {
    ...{ id: ids.service, institutionId: ids.institution, country, state: 'DRAFT', version: 1, changedAt },
    ...{ name: 'Advice on papers', description: 'Somebody looks at letters with you.' },
    ...{ categories: ['LEGAL'], modes: ['PHONE'], languages: ['en'], phones: [] },
  });
}

/** A referral that is late, so that the officers of its country have a part in it too; its receiver is nobody's. */
async function putReferral(tx: Tx, { country, ids }: World, now: Date): Promise<void> {
  const receiverId = randomUUID();
  await tx.insert(InstitutionEntity, {
    ...{ id: receiverId, name: 'Test neighbours', country, kind: 'ASSOCIATION', description: 'Neighbours.' },
    ...{
      timeZone: 'Africa/Mogadishu',
      state: 'ACTIVE',
      validUntil: '2200-01-01',
      appliedAt: now,
      version: 1,
    },
  });
  const words = { caseRef: 'CASE-1', prepare: null, basisReason: 'Nobody could be asked.' };
  await tx.insert(ReferralEntity, {
    ...{ id: ids.referral, senderId: ids.institution, receiverId, serviceId: ids.service },
    ...{ state: 'SENT', version: 1, category: 'LEGAL', country, region: 'Banadir', ageBand: 'ADULT' },
    ...{ language: 'so', priority: 'URGENT', basis: 'VITAL_INTEREST', writtenAt: now },
    sealed: seal(JSON.stringify(words), `referral ${ids.referral}`, null),
    ...{ sentAt: now, dueAt: new Date(now.getTime() + 3 * DAY_MS), escalatedAt: now },
  });
}
