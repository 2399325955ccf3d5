import { randomUUID } from 'node:crypto';
import { ClearanceEntity } from '#features/placements/clearances/clearance.entity';
import { PaperEntity } from '#features/placements/papers/paper.entity';
import { AmendmentEntity } from '#features/placements/placements/placement-work.entity';
import { ReportEntity } from '#features/placements/reports/report.entity';
import { BudgetEntity, CommitmentEntity, PaymentEntity } from '#features/placements/spending/spending.entity';
import { StoryEntity } from '#features/placements/stories/story.entity';
import { TravelPlanEntity } from '#features/placements/travel/travel.entity';
import type { Tx } from '#platform/db/tx';
import type { World } from '#testing/row-kinds';

/** Puts what belongs to a placement into the database: its story, money, journey, checks, reports and papers. */
export async function putPlacement(tx: Tx, { country, ids }: World, now: Date): Promise<void> {
  const part = {
    placementId: ids.placement,
    professionalId: ids.professional,
    programmeId: ids.programme,
    country,
  };
  const both = { ...part, institutionId: ids.institution };
  await tx.insert(StoryEntity, {
    ...both,
    state: 'OFFERED',
    version: 1,
    locale: 'en',
    called: 'Somebody',
    text: 'What the work was like.',
    consentVersion: '1',
    consentLanguage: 'en',
    consentDigest: '0'.repeat(64),
    agreedAt: now,
  });
  await tx.insert(BudgetEntity, {
    ...{ id: ids.budget, programmeId: ids.programme, currency: 'USD', startsOn: '2030-01-01' },
    ...{ endsOn: '2030-12-31', amountMinor: '1000000', version: 1, setBy: ids.account, setAt: now },
  });
  await tx.insert(TravelPlanEntity, {
    ...both,
    ...{
      version: 1,
      visa: 'GRANTED',
      visaUntil: '2030-05-31',
      insurance: 'FULL',
      insuredUntil: '2030-05-01',
    },
    legs: [{ from: 'London', to: 'Hargeisa', mode: 'AIR', leavesOn: '2030-02-27', arrivesOn: '2030-02-28' }],
    ...{ said: [], plannedAt: now },
  });
  await tx.insert(CommitmentEntity, {
    ...{
      placementId: ids.placement,
      currency: 'USD',
      budgetId: ids.budget,
      amountMinor: '9000',
      madeAt: now,
    },
  });
  const payment = {
    ...both,
    budgetId: ids.budget,
    kind: 'TRAVEL',
    amountMinor: '5000',
    currency: 'USD',
    paidOn: '2030-03-01',
    state: 'APPROVED',
    version: 1,
    recordedBy: ids.account,
    recordedAt: now,
    decidedBy: randomUUID(),
    decidedAt: now,
  } as const;
  await tx.insert(PaymentEntity, [
    { ...payment, id: ids.payment, payee: 'PROFESSIONAL', reference: ids.payment },
    { ...payment, id: randomUUID(), payee: 'HOST', reference: `${ids.payment} host` },
  ]);
  await tx.insert(AmendmentEntity, {
    id: ids.amendment,
    placementId: ids.placement,
    termsVersion: 1,
    modality: 'VIRTUAL',
    startsOn: '2030-03-01',
    endsOn: '2030-05-31',
    weeklyHours: 20,
    parts: ['modality'],
    why: 'The road.',
    state: 'ASKED',
    askedBy: ids.account,
    askedAt: now,
  });
  await tx.insert(ClearanceEntity, {
    ...both,
    id: ids.clearance,
    needId: ids.need,
    type: 'MEDICAL',
    state: 'REQUIRED',
    version: 1,
    since: now,
    templateVersion: 1,
  });
  const report = {
    ...both,
    state: 'DUE',
    version: 1,
    periodFrom: '2030-03-01',
    periodTo: '2030-05-31',
    dueOn: '2030-06-14',
    answers: {},
  } as const;
  await tx.insert(ReportEntity, [
    { ...report, id: ids.report, kind: 'BASELINE' },
    { ...report, id: randomUUID(), kind: 'COLLEAGUE_SURVEY' },
  ]);
  await tx.insert(PaperEntity, {
    ...part,
    id: ids.paper,
    kind: 'LETTER',
    number: ids.paper,
    code: 'x',
    facts: {},
    digest: '0'.repeat(64),
    shared: [],
    issuedAt: now,
  });
}
