import { Injectable } from '@nestjs/common';
import {
  assertMayPrepare,
  type ConsultationStepCommand,
  decideConsultation,
  whoIsAtConsultation,
} from '#domain/dialogue/consultations/consultation.policy';
import {
  assertLater,
  assertReplyLater,
  problemsOfDraft,
} from '#domain/dialogue/consultations/consultation.rules';
import { CONSULTATION, type ConsultationCommand } from '#domain/dialogue/consultations/consultation.states';
import { CONSULTATION_EVENT, type ConsultationEventData } from '#domain/dialogue/consultations/events';
import { actorId, type PersonActor } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';
import { ruleOf } from '#domain/kernel/four-eyes.rules';
import { assertSeen } from '#domain/kernel/seen';
import type { ConsultationEntity } from '#features/dialogue/consultations/consultation.entity';
import { ConsultationStore } from '#features/dialogue/consultations/consultation.store';
import {
  type NewConsultation,
  newConsultation,
  putDraft,
  setLastDay,
} from '#features/dialogue/consultations/consultation-draft';
import { consultationEvent } from '#features/dialogue/consultations/consultation-event';
import type { HeldConsultation } from '#features/dialogue/consultations/consultation-reader.service';
import { FourEyesService } from '#features/identity/audit/four-eyes.service';
import { InstitutionQueries } from '#features/parties/institutions/institution.queries';
import { Clock } from '#platform/clock/clock';
import type { Tx } from '#platform/db/tx';
import { UnitOfWork } from '#platform/db/unit-of-work';
import { Outbox } from '#platform/outbox/outbox';

/** A command on a consultation, as a person gives it. */
export interface ConsultationStep {
  readonly id: string;
  /** The version that the caller has seen. */
  readonly version?: number | null;
  /** One of the command's codes. */
  readonly reason?: string | null;
  /** The new last day, or the new day of the reply. */
  readonly day?: string | null;
}

/** Preparing a consultation, deciding on it, and moving its days. */
@Injectable()
export class ConsultationsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly consultations: ConsultationStore,
    private readonly institutions: InstitutionQueries,
    private readonly eyes: FourEyesService,
    private readonly outbox: Outbox<ConsultationEventData>,
    private readonly clock: Clock,
  ) {}

  /** Begins a draft; answers its id. Refuses NOT_FOUND for an institution of others, FORBIDDEN, BAD_INPUT, NOT_AN_AUTHORITY. */
  async create(actor: PersonActor, given: NewConsultation): Promise<string> {
    const { institutionId, programmeId } = given;
    const institution = await this.institutions.one(actor, institutionId);
    const programmes = await this.institutions.programmesOf([institutionId]);
    if (!programmes.some((row) => row.programmeId === programmeId))
      throw new DomainError('NOT_FOUND', { field: 'programmeId' });
    const { country, timeZone } = institution;
    const consultation = newConsultation({ institutionId, programmeId, country, timeZone }, this.clock.now());
    assertMayPrepare(actor, consultation);
    if (institution.kind !== 'PUBLIC_AUTHORITY' || institution.state !== 'ACTIVE')
      throw new DomainError('NOT_AN_AUTHORITY', { field: 'institutionId' });
    putDraft(consultation, given);
    await this.work.run(actorId(actor), async (tx) => {
      await this.consultations.insert(tx, consultation);
      await this.append(tx, actor, consultation, 'create', null);
    });
    return consultation.id;
  }

  /** Writes the draft again. Refuses NOT_FOUND, FORBIDDEN, CONSULTATION_FIXED, STALE_VERSION. */
  async edit(
    actor: PersonActor,
    id: string,
    version: number,
    draft: Omit<NewConsultation, 'institutionId' | 'programmeId'>,
  ): Promise<void> {
    await this.work.run(actorId(actor), async (tx) => {
      const consultation = await this.consultations.lock(tx, id);
      assertMayPrepare(actor, consultation);
      assertSeen(version, consultation.version);
      putDraft(consultation, draft);
      await this.consultations.save(tx, consultation);
      await this.outbox.append(
        tx,
        actorId(actor),
        consultationEvent(consultation, 'consultation.edited', {}),
      );
    });
  }

  /**
   * Takes a step of the consultation. Refuses NOT_FOUND, STALE_VERSION, ILLEGAL_TRANSITION, FORBIDDEN,
   * REASON_REQUIRED, FOUR_EYES_REQUIRED, CONSULTATION_INCOMPLETE, NOT_AN_AUTHORITY, EXTENDED_TOO_LATE, REPLY_EXTENDED.
   */
  async step(actor: PersonActor, command: ConsultationStepCommand, step: ConsultationStep): Promise<void> {
    await this.work.run(actorId(actor), (tx) => this.stepIn(tx, actor, command, step));
  }

  /** Takes a step within the transaction of who checks more than the table asks; refuses the same. */
  async stepIn(
    tx: Tx,
    actor: PersonActor,
    command: ConsultationCommand,
    step: ConsultationStep,
  ): Promise<HeldConsultation> {
    const consultation = await this.consultations.lock(tx, step.id);
    const from = consultation.state;
    const to = decideConsultation(actor, consultation, command, step.reason);
    assertSeen(step.version, consultation.version);
    const rule = ruleOf(CONSULTATION, from, command);
    const on = { kind: 'consultation', id: consultation.id } as const;
    await this.eyes.assert(tx, actor, rule, on, whoIsAtConsultation(actor, consultation));
    await this.perform(tx, consultation, command, step);
    consultation.state = to;
    consultation.reason = step.reason ?? null;
    await this.consultations.save(tx, consultation);
    await this.append(tx, actor, consultation, command, from, step);
    return consultation;
  }

  private async perform(
    tx: Tx,
    consultation: ConsultationEntity,
    command: ConsultationCommand,
    { day }: ConsultationStep,
  ): Promise<void> {
    const today = this.clock.today();
    if (command === 'submit' || command === 'approve') await this.assertComplete(tx, consultation, today);
    if (command === 'extend') {
      const closesOn = assertLater(day, consultation.closesOn, today);
      setLastDay(consultation, closesOn);
    }
    if (command === 'extendReply') {
      consultation.replyDueOn = assertReplyLater(day, consultation);
      consultation.replyExtendedOn = today;
    }
    if (command === 'publishReply') consultation.repliedAt = this.clock.now();
  }

  private async assertComplete(tx: Tx, consultation: ConsultationEntity, today: string): Promise<void> {
    const problems = problemsOfDraft(consultation, today);
    if (problems.length > 0) throw new DomainError('CONSULTATION_INCOMPLETE', { problems });
    const { state } = await this.institutions.facts(consultation.institutionId, tx);
    if (state !== 'ACTIVE') throw new DomainError('NOT_AN_AUTHORITY');
  }

  private append(
    tx: Tx,
    actor: PersonActor,
    consultation: ConsultationEntity,
    command: ConsultationCommand,
    from: string | null,
    { reason, day }: Partial<ConsultationStep> = {},
  ): Promise<void> {
    const facts = { from, ...(day ? { date: day } : {}) };
    return this.outbox.append(
      tx,
      actorId(actor),
      consultationEvent(consultation, CONSULTATION_EVENT[command], facts, reason),
    );
  }
}
