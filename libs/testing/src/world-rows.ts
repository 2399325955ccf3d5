import { randomUUID } from 'node:crypto';
import { Not } from 'typeorm';
import type { Form } from '#domain/mapping/questionnaires/form';
import { ConcernEntity } from '#features/casework/concerns/concern.entity';
import { WorkItemEntity } from '#features/casework/deadlines/work-item.entity';
import { HoldEntity } from '#features/casework/holds/hold.entity';
import { AccountEntity, SessionEntity, StaffGrantEntity } from '#features/identity/accounts/account.entity';
import { InvitationEntity } from '#features/identity/accounts/invitation.entity';
import { DelegationEntity } from '#features/identity/delegations/delegation.entity';
import { WaveEntity } from '#features/mapping/waves/wave.entity';
import { CandidacyEntity } from '#features/marketplace/candidacies/candidacy.entity';
import { RematchEntity } from '#features/marketplace/matching/rematch.entity';
import { NeedEntity, NeedTemplateEntity } from '#features/marketplace/needs/need.entity';
import { NotificationEntity } from '#features/outreach/notifications/notification.entity';
import { InstitutionEntity } from '#features/parties/institutions/institution.entity';
import { EnrolmentEntity, HeritageEntity } from '#features/parties/professionals/professional.entity';
import { PlacementEntity } from '#features/placements/placements/placement.entity';
import { WordsOfOthersEntity } from '#features/privacy/words.entity';
import type { Tx } from '#platform/db/tx';
import { digestToken } from '#platform/security/secrets';
import { putDirectory } from '#testing/directory-rows';
import type { World } from '#testing/row-kinds';
import { putDialogue } from '#testing/world-dialogue';
import { putPlacement } from '#testing/world-placement';

const DAY_MS = 86_400_000;
const daysAfter = (now: Date, days: number): Date => new Date(now.getTime() + days * DAY_MS);

/** Puts everything into the database that belongs to a placement, its parties and its staff. */
export async function putRowsOf(tx: Tx, world: World): Promise<void> {
  const now = new Date();
  await putParties(tx, world, now);
  await putPlacement(tx, world, now);
  await putStaff(tx, world, now);
  await putDirectory(tx, world, now);
  await putRecords(tx, world, now);
  await putDialogue(tx, world, now);
  await putWave(tx, world, now);
  await putEvents(tx, world, now);
}

async function putParties(tx: Tx, { country, ids }: World, now: Date): Promise<void> {
  const { professional: professionalId, programme: programmeId, account } = ids;
  await tx.update(NeedEntity, ids.need, { country, state: 'SUBMITTED', submittedAt: now });
  // Whoever signs in as this professional in a test takes the place of the account.
  await tx.update(AccountEntity, { professionalId }, { professionalId: null });
  await tx.update(CandidacyEntity, ids.candidacy, { country });
  await tx.update(PlacementEntity, ids.placement, { country });
  await tx.update(InstitutionEntity, ids.institution, { caseOfficerId: account });
  await tx.insert(HeritageEntity, { professionalId, country, basis: 'FAMILY' });
  const word = { ofAge: true, rightOfReturn: true };
  await tx.insert(EnrolmentEntity, { professionalId, programmeId, ...word, enrolledAt: now });
}

async function putStaff(tx: Tx, { country, ids }: World, now: Date): Promise<void> {
  const { account: accountId, programme: programmeId, institution: institutionId } = ids;
  await tx.insert(WorkItemEntity, {
    subject: 'candidacy',
    subjectId: ids.candidacy,
    state: 'SELECTED',
    waitingOn: 'CASE_OFFICER',
    since: now,
    steps: [],
    assigneeId: accountId,
    programmeId,
    institutionId,
    country,
  });
  const other = await tx.findOneOrFail(AccountEntity, { where: { id: Not(accountId) } });
  await tx.insert(DelegationEntity, {
    id: ids.delegation,
    fromId: accountId,
    toId: other.id,
    startsAt: now,
    endsAt: daysAfter(now, 1),
    createdAt: now,
  });
  const granted = { grantedBy: 'system:seed', grantedAt: now };
  await tx.insert(StaffGrantEntity, {
    ...granted,
    id: ids.grant,
    accountId,
    role: 'CASE_OFFICER',
    programmeId,
    country,
  });
  await tx.insert(InvitationEntity, {
    id: ids.invitation,
    accountId,
    kind: 'MEMBERSHIP',
    terms: { kind: 'MEMBERSHIP', institutionId, role: 'EDITOR' },
    institutionId,
    state: 'PENDING',
    askedBy: 'system:seed',
    askedAt: now,
    expiresAt: daysAfter(now, 14),
  });
  await tx.insert(SessionEntity, {
    id: ids.session,
    accountId,
    tokenHash: ids.session,
    createdAt: now,
    expiresAt: daysAfter(now, 365),
    label: 'test',
  });
}

async function putRecords(tx: Tx, { country, ids }: World, now: Date): Promise<void> {
  const { account, programme: programmeId } = ids;
  await tx.insert(NeedTemplateEntity, {
    id: ids.template,
    programmeId,
    name: 'Triage',
    terms: {},
    createdBy: account,
    createdAt: now,
  });
  await tx.insert(RematchEntity, {
    id: ids.rematch,
    programmeId,
    scope: 'PROGRAMME',
    subjectId: programmeId,
    cause: 'STAFF',
    startedBy: 'system:seed',
    state: 'DONE',
    stage: 'NEEDS',
    startedAt: now,
    finishedAt: now,
  });
  await tx.insert(HoldEntity, {
    id: ids.hold,
    subject: 'PLACEMENT',
    subjectId: ids.placement,
    reason: 'A concern',
    placedBy: account,
    placedAt: now,
  });
  await tx.insert(ConcernEntity, {
    id: ids.concern,
    state: 'RECEIVED',
    country,
    receivedAt: now,
    version: 1,
  });
  await tx.insert(WordsOfOthersEntity, {
    id: ids.words,
    kind: 'SUSPENSION',
    rowId: account,
    programmeId,
    country,
    foundAt: now,
  });
}

async function putWave(tx: Tx, { country, ids }: World, now: Date): Promise<void> {
  const questionnaireId = randomUUID();
  const form: Form = {
    ...{ id: '', title: 'Ties', version: '', defaultLanguage: 'en', languages: ['en'] },
    ...{ repeatsChoices: false, items: [], lists: {} },
  };
  // Without the types of TypeORM, which would follow the groups of a form without an end.
  await tx.query(
    `INSERT INTO questionnaire (id, digest, title, languages, questions, form, imported_by, imported_at)
     VALUES ($1, $2, 'Ties', '{en}', 0, $3, $4, $5)`,
    [questionnaireId, digestToken(questionnaireId), JSON.stringify(form), ids.account, now],
  );
  await tx.insert(WaveEntity, {
    id: ids.wave,
    ...{ questionnaireId, programmeId: ids.programme, country, linkability: 'NONE', state: 'DRAFT' },
    ...{
      version: 1,
      closesOn: '2030-03-04',
      closesAt: daysAfter(now, 365),
      minimum: 30,
      targets: [],
    },
    ...{ pilotAnswers: 0, createdBy: ids.account, createdAt: now, settled: false },
  });
}

/** Events and what hangs on them; the trail has no rows of its own to write. */
async function putEvents(tx: Tx, { country, ids }: World, now: Date): Promise<void> {
  const event = `
    INSERT INTO domain_event (id, name, aggregate_type, aggregate_id, aggregate_version, actor_id, on_behalf_of, data,
      occurred_at, published_at)
    VALUES ($1, $2, $3, $4, 1, 'system:seed', $5, $6, $7, $7)`;
  const data = { programmeId: ids.programme, country };
  await tx.query(event, [ids.notification, 'need.edited', 'need', ids.need, null, data, now]);
  const accepted = ['placement.accepted', 'placement', ids.placement, ids.account];
  await tx.query(event, [ids.actInName, ...accepted, data, now]);
  await tx.query(
    `INSERT INTO on_behalf_evidence (event_id, principal_id, way, note, objected_at, objection)
     VALUES ($1, $2, 'PHONE', 'Called.', $3, 'No.')`,
    [ids.actInName, ids.account, now],
  );
  await tx.insert(NotificationEntity, {
    id: ids.notification,
    eventId: ids.notification,
    recipientId: ids.account,
    channel: 'IN_APP',
    kind: 'NEED',
    message: 'x',
    next: 'x',
    parameters: {},
    state: 'SENT',
    notBefore: now,
    attempts: 0,
    createdAt: now,
  });
}
