import { randomUUID } from 'node:crypto';
import { StoredFileEntity } from '#features/identity/files/file.entity';
import {
  CandidacyEntity,
  CandidacyMessageEntity,
  CandidacyNoteEntity,
  PanelMemberEntity,
} from '#features/marketplace/candidacies/candidacy.entity';
import { InterviewOfferEntity } from '#features/marketplace/candidacies/interview-offer.entity';
import { NeedDecisionEntity } from '#features/marketplace/needs/need.entity';
import { InstitutionEntity } from '#features/parties/institutions/institution.entity';
import { ProfessionalEntity } from '#features/parties/professionals/professional.entity';
import { ClearanceEntity } from '#features/placements/clearances/clearance.entity';
import { PlacementEntity } from '#features/placements/placements/placement.entity';
import {
  EmergencyContactEntity,
  WorkPlanEntity,
} from '#features/placements/placements/placement-work.entity';
import { ReportEntity, SurveyAnswerEntity } from '#features/placements/reports/report.entity';
import type { Tx } from '#platform/db/tx';
import type { World } from '#testing/row-kinds';
import type { RunningProduct } from '#testing/running-product';
import { aWorld } from '#testing/world';

const DIGEST = '0'.repeat(64);

/** A world in which every field that has a class holds something. */
export async function aWordedWorld(product: RunningProduct, country: string): Promise<World> {
  const world = await aWorld(product, country);
  await product.database.write(async (tx) => {
    const now = new Date();
    await wordParties(tx, world, now);
    await wordCandidacy(tx, world, now);
    await wordPlacement(tx, world, now);
  });
  return world;
}

const aFile = (name: string, uploadedBy: string, uploadedAt: Date) => ({
  id: randomUUID(),
  name,
  mediaType: 'text/plain',
  size: 1,
  digest: DIGEST,
  uploadedBy,
  uploadedAt,
});

async function wordParties(tx: Tx, { ids }: World, now: Date): Promise<void> {
  await tx.update(ProfessionalEntity, ids.professional, {
    accommodationNeeds: 'A ramp.',
    headline: 'Nurse',
  });
  await tx.update(InstitutionEntity, ids.institution, { reviewComment: 'Who signs?' });
  await tx.insert(NeedDecisionEntity, {
    id: randomUUID(),
    needId: ids.need,
    version: 1,
    command: 'requestChanges',
    reason: 'OTHER',
    comment: 'Say who learns.',
    decidedBy: ids.account,
    decidedAt: now,
  });
}

async function wordCandidacy(tx: Tx, { ids }: World, now: Date): Promise<void> {
  const { candidacy: candidacyId, account } = ids;
  await tx.update(CandidacyEntity, candidacyId, { motivation: 'I was born there.', reason: 'TERMS' });
  const message = { id: randomUUID(), candidacyId, authorId: account, text: 'My diagnosis.', sentAt: now };
  await tx.insert(CandidacyMessageEntity, message);
  await tx.insert(StoredFileEntity, {
    ...aFile('diagnosis.txt', account, now),
    subject: 'CANDIDACY',
    subjectId: candidacyId,
    partId: message.id,
  });
  const note = { id: randomUUID(), candidacyId, authorId: account, text: 'Shy.', writtenAt: now };
  await tx.insert(CandidacyNoteEntity, note);
  await tx.insert(InterviewOfferEntity, {
    candidacyId,
    times: [now],
    minutes: 45,
    way: 'PHONE',
    place: '+252 63 1234567',
    offeredBy: account,
    offeredAt: now,
  });
  await tx.insert(PanelMemberEntity, { candidacyId, accountId: account, side: 'HOST' });
}

async function wordPlacement(tx: Tx, { country, ids }: World, now: Date): Promise<void> {
  const { placement: placementId, account, report: reportId } = ids;
  await tx.update(PlacementEntity, placementId, { state: 'ACTIVE', position: 1, reason: 'TERMS' });
  await tx.insert(WorkPlanEntity, {
    placementId,
    version: 1,
    placementVersion: 1,
    summary: 'Triage first.',
    milestones: [],
    digest: DIGEST,
    writtenBy: account,
    writtenAt: now,
  });
  const contact = { name: 'A sister', phone: '+44 20 7946 0000', relation: 'sister', givenAt: now };
  await tx.insert(EmergencyContactEntity, { placementId, ...contact });
  await tx.update(ReportEntity, reportId, {
    reason: 'INCOMPLETE',
    comment: 'Say more.',
    answers: {
      lessons: 'Ask early.',
      supportNeeded: 'A desk.',
      handover: ['The scale, to Hodan'],
      barriers: ['POWER'],
    },
  });
  await tx.insert(SurveyAnswerEntity, {
    id: randomUUID(),
    reportId,
    ratings: { relevance: 5, preparation: 5, communication: 5, result: 5 },
    lessons: 'He was kind.',
    answeredOn: now.toISOString().slice(0, 10),
  });
  const outcome = { state: 'SUBMITTED', issuer: 'A clinic', issuedOn: '2029-01-01' } as const;
  await tx.update(ClearanceEntity, ids.clearance, outcome);
  await tx.insert(StoredFileEntity, {
    ...aFile('letter.txt', account, now),
    subject: 'CLEARANCE',
    subjectId: ids.clearance,
    partId: ids.clearance,
  });
  await tx.query(
    `INSERT INTO domain_event (id, name, aggregate_type, aggregate_id, aggregate_version, actor_id, on_behalf_of, reason,
       data, occurred_at, published_at)
     VALUES ($1, 'placement.declined', 'placement', $2, 1, $3::uuid::text, $3::uuid, 'TERMS', $4, $5, $5)`,
    [randomUUID(), placementId, account, { programmeId: ids.programme, country }, now],
  );
}
