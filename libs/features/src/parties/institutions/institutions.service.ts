import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { actorId, type PersonActor } from '#domain/kernel/actor';
import { asksOf, assertComment } from '#domain/kernel/asks';
import { DomainError } from '#domain/kernel/errors';
import { ruleOf } from '#domain/kernel/four-eyes.rules';
import { nextState } from '#domain/kernel/machine';
import { assertSeen } from '#domain/kernel/seen';
import { INSTITUTION_EVENT } from '#domain/parties/institutions/events';
import type { InstitutionDescription } from '#domain/parties/institutions/institution';
import {
  assertMayAssign,
  assertMayEditInstitution,
  assertMaySeeInstitution,
  decideInstitution,
} from '#domain/parties/institutions/institution.policy';
import {
  assertApprovalEnd,
  assertDescribed,
  changedFields,
} from '#domain/parties/institutions/institution.rules';
import { INSTITUTION, type InstitutionCommand } from '#domain/parties/institutions/institution.states';
import { AccountQueries } from '#features/identity/accounts/account.queries';
import type { InstitutionEntity } from '#features/parties/institutions/institution.entity';
import { InstitutionStore } from '#features/parties/institutions/institution.store';
import { InstitutionPeopleService } from '#features/parties/institutions/institution-people.service';
import { InstitutionTrailService } from '#features/parties/institutions/institution-trail.service';
import { Clock } from '#platform/clock/clock';
import type { Tx } from '#platform/db/tx';
import { UnitOfWork } from '#platform/db/unit-of-work';

/** The commands that people give: decisions, and what the institution's own people do. */
export type InstitutionStepCommand = Exclude<InstitutionCommand, 'apply' | 'expire'>;

/** A command on an institution, as a person gives it. */
export interface InstitutionStep {
  readonly id: string;
  /** The version that the caller has seen. */
  readonly version?: number | null;
  /** One of the command's codes. */
  readonly reason?: string | null;
  /** Words for the institution. */
  readonly comment?: string | null;
  /** The last day of an approval or a renewal. */
  readonly validUntil?: string | null;
}

/** Applying, being reviewed, and what follows. */
@Injectable()
export class InstitutionsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly institutions: InstitutionStore,
    private readonly people: InstitutionPeopleService,
    private readonly accounts: AccountQueries,
    private readonly trail: InstitutionTrailService,
    private readonly clock: Clock,
  ) {}

  /**
   * Applies for an institution; who applies becomes its first owner. Answers its id. Refuses INSTITUTION_INCOMPLETE,
   * PROGRAMME_CLOSED, JUDGE_AND_MEMBER.
   */
  apply(
    actor: PersonActor,
    description: InstitutionDescription,
    programmeIds: readonly string[],
  ): Promise<string> {
    assertDescribed(description);
    const by = actorId(actor);
    return this.work.run(by, async (tx) => {
      const ids = [...new Set(programmeIds)];
      await this.assertProgrammesOpen(tx, description, ids);
      const institution = newInstitution(description, this.clock.now());
      await this.institutions.insert(tx, institution, ids);
      await this.people.found(tx, institution, actor.accountId);
      await this.trail.appendEvent(tx, by, institution, INSTITUTION_EVENT.apply, {});
      return institution.id;
    });
  }

  /**
   * Changes what the institution says of itself; the country stays. Refuses INSTITUTION_INCOMPLETE, STALE_VERSION,
   * FORBIDDEN.
   */
  async edit(
    actor: PersonActor,
    id: string,
    version: number,
    change: Partial<Omit<InstitutionDescription, 'country'>>,
  ): Promise<void> {
    await this.work.run(actorId(actor), async (tx) => {
      const institution = await this.institutions.lock(tx, id);
      assertMayEditInstitution(actor, await this.institutions.facts(tx, institution));
      assertSeen(version, institution.version);
      Object.assign(institution, changedFields(change));
      assertDescribed(institution);
      await this.assertSector(tx, institution.sector);
      await this.institutions.save(tx, institution);
      await this.trail.appendEvent(tx, actorId(actor), institution, 'institution.edited', {});
    });
  }

  /** Takes a step of the institution. Refuses NOT_FOUND, ILLEGAL_TRANSITION, FORBIDDEN, REASON_REQUIRED, FOUR_EYES_REQUIRED, BAD_INPUT. */
  async step(actor: PersonActor, command: InstitutionStepCommand, step: InstitutionStep): Promise<void> {
    const { reason } = step;
    await this.work.run(actorId(actor), async (tx) => {
      const institution = await this.institutions.lock(tx, step.id);
      const from = institution.state;
      const facts = await this.institutions.facts(tx, institution);
      assertMaySeeInstitution(actor, facts);
      assertSeen(step.version, institution.version);
      institution.state = decideInstitution(actor, facts, command, reason);
      assertComment(INSTITUTION, command, step.comment);
      await this.trail.assertOthers(tx, actor, ruleOf(INSTITUTION, from, command), facts);
      this.applyReviewOutcome(institution, actor, command, step);
      await this.institutions.save(tx, institution);
      const event = INSTITUTION_EVENT[command];
      await this.trail.appendEvent(tx, actorId(actor), institution, event, { from }, { reason });
    });
  }

  /** Gives the institution into the hands of a case officer, or of nobody. Refuses FORBIDDEN, NOT_FOUND. */
  async assign(actor: PersonActor, id: string, caseOfficerId: string | null): Promise<void> {
    const officer = caseOfficerId ? await this.accounts.grantsOf([caseOfficerId]) : null;
    await this.work.run(actorId(actor), async (tx) => {
      const institution = await this.institutions.lock(tx, id);
      assertMayAssign(actor, await this.institutions.facts(tx, institution), officer);
      institution.caseOfficerId = caseOfficerId;
      await this.institutions.save(tx, institution);
      await this.trail.appendEvent(tx, actorId(actor), institution, 'institution.edited', {});
    });
  }

  /** What goes with the new state: the last day, the words, and who looks after it. */
  private applyReviewOutcome(
    institution: InstitutionEntity,
    actor: PersonActor,
    command: InstitutionStepCommand,
    { validUntil, comment }: InstitutionStep,
  ): void {
    if (asksOf(INSTITUTION, command).day === 'REQUIRED') {
      assertApprovalEnd(validUntil ?? '', this.clock.today());
      institution.validUntil = validUntil ?? null;
      institution.caseOfficerId ??= actor.accountId;
    }
    if (command === 'reinstate') assertApprovalEnd(institution.validUntil ?? '', this.clock.today());
    if (command === 'resubmit') institution.appliedAt = this.clock.now();
    institution.reviewComment = comment ?? null;
  }

  private async assertProgrammesOpen(
    tx: Tx,
    description: InstitutionDescription,
    ids: readonly string[],
  ): Promise<void> {
    const open = await this.institutions.openProgrammes(tx, ids, description);
    if (ids.length === 0 || open.length < ids.length)
      throw new DomainError('PROGRAMME_CLOSED', { field: 'programmeIds' });
    await this.assertSector(tx, description.sector);
  }

  private async assertSector(tx: Tx, sector: string | null): Promise<void> {
    if (sector && !(await this.institutions.knowsSector(tx, sector)))
      throw new DomainError('TAXONOMY_UNKNOWN_SECTOR', { field: 'sector' });
  }
}

function newInstitution(description: InstitutionDescription, now: Date): InstitutionEntity {
  return {
    ...description,
    id: uuidv7(),
    state: nextState(INSTITUTION, null, 'apply'),
    validUntil: null,
    warnedOf: null,
    caseOfficerId: null,
    reviewComment: null,
    appliedAt: now,
    version: 1,
  };
}
