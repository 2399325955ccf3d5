import { v7 as uuidv7 } from 'uuid';
import type { ConsultationDraft } from '#domain/dialogue/consultations/consultation';
import { closingMoment, lastDayFor, replyDueFor } from '#domain/dialogue/consultations/consultation.rules';
import { DomainError } from '#domain/kernel/errors';
import type { ConsultationEntity } from '#features/dialogue/consultations/consultation.entity';

/** What is prepared; days that are left out follow from the first one. */
export type NewConsultation = Omit<ConsultationDraft, 'closesOn' | 'statementsUntil'> &
  Partial<Pick<ConsultationDraft, 'closesOn' | 'statementsUntil'>> & {
    readonly institutionId: string;
    readonly programmeId: string;
  };

/** Sets the last day, with what follows from it. */
export function setLastDay(consultation: ConsultationEntity, closesOn: string): void {
  consultation.closesOn = closesOn;
  consultation.closesAt = closingMoment(closesOn, consultation.timeZone);
  consultation.replyDueOn = replyDueFor(closesOn);
}

/** Puts what was written into a draft. */
export function putDraft(
  consultation: ConsultationEntity,
  {
    audience,
    texts,
    seeds,
    opensOn,
    statementsUntil,
    closesOn,
  }: Omit<NewConsultation, 'institutionId' | 'programmeId'>,
): void {
  const last = closesOn ?? lastDayFor(opensOn);
  if (last < opensOn)
    throw new DomainError('BAD_INPUT', {
      field: 'closesOn',
      problems: [{ field: 'closesOn', code: 'ENDS_BEFORE_START' }],
    });
  Object.assign(consultation, {
    audience,
    texts: [...texts],
    seeds: [...seeds],
    opensOn,
    statementsUntil: statementsUntil ?? last,
  });
  setLastDay(consultation, last);
}

export function newConsultation(
  place: Pick<ConsultationEntity, 'institutionId' | 'programmeId' | 'country' | 'timeZone'>,
  now: Date,
): ConsultationEntity {
  const today = now.toISOString().slice(0, 10);
  return {
    id: uuidv7(),
    ...place,
    state: 'DRAFT',
    version: 1,
    audience: 'HERITAGE',
    texts: [],
    seeds: [],
    opensOn: today,
    statementsUntil: today,
    closesOn: today,
    closesAt: now,
    replyDueOn: today,
    replyExtendedOn: null,
    overdueAnnouncedOn: null,
    reason: null,
    createdAt: now,
    openedAt: null,
    repliedAt: null,
  };
}
