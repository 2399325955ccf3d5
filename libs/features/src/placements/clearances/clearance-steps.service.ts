import { Injectable } from '@nestjs/common';
import { actorId, type PersonActor } from '#domain/kernel/actor';
import type { IsoDate } from '#domain/kernel/dates';
import { refuseProblems } from '#domain/kernel/errors';
import type { OnBehalf } from '#domain/kernel/on-behalf';
import { takesDocument } from '#domain/placements/clearances/clearance.policy';
import {
  assertClearedOutcome,
  assertWaiver,
  type ClearanceOutcome,
} from '#domain/placements/clearances/clearance.rules';
import type { ClearanceCommand } from '#domain/placements/clearances/clearance.states';
import { FilesService } from '#features/identity/files/files.service';
import type { ClearanceEntity } from '#features/placements/clearances/clearance.entity';
import { ClearanceStore } from '#features/placements/clearances/clearance.store';
import { ClearanceTrailService } from '#features/placements/clearances/clearance-trail.service';
import { Clock } from '#platform/clock/clock';
import { UnitOfWork } from '#platform/db/unit-of-work';

/** A command on a check, as a person gives it. */
export interface ClearanceStep {
  readonly id: string;
  /** One of the command's codes, for the commands that demand one. */
  readonly reason?: string | null;
  /** The person a case officer acts for. */
  readonly onBehalfOf?: OnBehalf | null;
}

/** What a document says about itself; left out, what was submitted before counts. */
export type GivenOutcome = Partial<ClearanceOutcome>;

const NO_OUTCOME = { issuer: null, issuedOn: null, expiresOn: null, comment: null, lastWarning: null };

/** The steps that people take on checks. */
@Injectable()
export class ClearanceStepsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly store: ClearanceStore,
    private readonly trail: ClearanceTrailService,
    private readonly files: FilesService,
    private readonly clock: Clock,
  ) {}

  /**
   * Hands a check in, with what the document says about itself, and with the document where one may be kept. Refuses
   * FORBIDDEN for the other side, BAD_INPUT for a document that is never kept.
   */
  async submit(
    actor: PersonActor,
    step: ClearanceStep,
    { issuer = null, issuedOn = null, expiresOn = null }: GivenOutcome,
    fileIds: readonly string[] = [],
  ): Promise<void> {
    await this.work.run(actorId(actor), async (tx) => {
      const check = await this.store.lock(tx, step.id);
      await this.trail.take(tx, actor, check, 'submit', step, () =>
        Object.assign(check, NO_OUTCOME, { issuer, issuedOn, expiresOn }),
      );
      const isRefused = fileIds.length > 0 && !takesDocument(check.type);
      refuseProblems(isRefused ? [{ field: 'fileIds', code: 'NEVER_KEPT' }] : []);
      await this.files.use(tx, actor, fileIds, {
        subject: 'CLEARANCE',
        subjectId: check.id,
        partId: check.id,
      });
    });
  }

  /** Finds a check in order. Refuses BAD_INPUT without issuer, date of issue or an expiry to come. */
  async clear(actor: PersonActor, step: ClearanceStep, given: GivenOutcome): Promise<void> {
    await this.take(actor, step, 'clear', (check) => {
      const { issuer = check.issuer, issuedOn = check.issuedOn, expiresOn = check.expiresOn } = given;
      assertClearedOutcome(check.type, { issuer, issuedOn, expiresOn }, this.today());
      Object.assign(check, { issuer, issuedOn, expiresOn, lastWarning: null });
    });
  }

  /** Does without a check until a day, with a code. Refuses BAD_INPUT without a day to come. */
  async waive(
    actor: PersonActor,
    step: ClearanceStep,
    until: { readonly expiresOn: IsoDate | null; readonly comment?: string | null },
  ): Promise<void> {
    await this.take(actor, step, 'waive', (check) => {
      assertWaiver(until.expiresOn, this.today());
      Object.assign(check, NO_OUTCOME, { expiresOn: until.expiresOn, comment: until.comment ?? null });
    });
  }

  /** Rejects with a code, opens a check again, or asks for one that the template does not ask for. */
  step(actor: PersonActor, command: 'reject' | 'reopen' | 'require', step: ClearanceStep): Promise<void> {
    return this.take(actor, step, command, (check) => {
      if (command !== 'reject') Object.assign(check, NO_OUTCOME);
    });
  }

  private take(
    actor: PersonActor,
    step: ClearanceStep,
    command: ClearanceCommand,
    prepare: (check: ClearanceEntity) => unknown = () => undefined,
  ): Promise<void> {
    return this.work.run(actorId(actor), async (tx) => {
      const check = await this.store.lock(tx, step.id);
      await this.trail.take(tx, actor, check, command, step, () => prepare(check));
    });
  }

  private today(): IsoDate {
    return this.clock.today();
  }
}
