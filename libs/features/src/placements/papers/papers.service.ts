import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { type Actor, actorId, type PersonActor, type SystemActor } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';
import { whoIs } from '#domain/kernel/who';
import { REVOKE_PAPER } from '#domain/placements/papers/acts';
import type { PaperEventData } from '#domain/placements/papers/events';
import { assertMayRevoke, type PaperCommand } from '#domain/placements/papers/paper.policy';
import {
  assertLetterable,
  asTyped,
  grouped,
  type PaperFacts,
  type PaperKind,
  paperNumber,
  paperText,
  type ShareableFact,
  workDone,
} from '#domain/placements/papers/paper.rules';
import { assertActsAs } from '#domain/placements/placements/placement.policy';
import { assertCertifiable } from '#domain/placements/placements/placement.rules';
import { FourEyesService } from '#features/identity/audit/four-eyes.service';
import { PaperEntity } from '#features/placements/papers/paper.entity';
import { PaperStore } from '#features/placements/papers/paper.store';
import type { PlacementRow } from '#features/placements/placements/placement.queries';
import { PlacementStepsService } from '#features/placements/placements/placement-steps.service';
import { Clock } from '#platform/clock/clock';
import type { Tx } from '#platform/db/tx';
import { UnitOfWork } from '#platform/db/unit-of-work';
import { Outbox } from '#platform/outbox/outbox';

/** A command on a paper, as a person gives it. */
export interface PaperStep {
  readonly id: string;
  /** Why, in words. */
  readonly comment?: string | null;
}

const ISSUER: SystemActor = { kind: 'system', name: 'papers' };

/** Issues certificates and letters, and takes them back. */
@Injectable()
export class PapersService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly store: PaperStore,
    private readonly placements: PlacementStepsService,
    private readonly eyes: FourEyesService,
    private readonly outbox: Outbox<PaperEventData>,
    private readonly clock: Clock,
  ) {}

  /**
   * Issues the certificate of a placement that is over; a second time answers the first one. Refuses
   * CERTIFICATE_TOO_EARLY, and CERTIFICATE_REFUSED after misconduct.
   */
  issueCertificate(placementId: string): Promise<string> {
    return this.work.run(actorId(ISSUER), async (tx) => {
      const placement = await this.placements.lock(tx, placementId);
      assertCertifiable(placement.state, placement.reason);
      const live = await this.store.live(tx, placementId, 'CERTIFICATE');
      if (live) return live.id;
      const paper = await this.issue(tx, placement, 'CERTIFICATE');
      await this.placements.appendEvent(tx, ISSUER, placement, 'placement.certificate-issued', {
        paperId: paper.id,
      });
      return paper.id;
    });
  }

  /**
   * Issues a letter that confirms the present placement; it replaces an earlier one. Refuses LETTER_NOT_AVAILABLE,
   * ON_HOLD.
   */
  issueLetter(actor: PersonActor, placementId: string): Promise<string> {
    return this.work.run(actorId(actor), async (tx) => {
      const placement = await this.placements.lock(tx, placementId);
      const facts = await this.placements.factsOf(tx, placement);
      assertActsAs(actor, facts, ['PROFESSIONAL', 'CASE_OFFICER']);
      assertLetterable(placement.state);
      if (facts.isHeld) throw new DomainError('ON_HOLD');
      const earlier = await this.store.live(tx, placementId, 'LETTER');
      if (earlier) await this.takeBack(tx, earlier, 'REPLACED');
      const paper = await this.issue(tx, placement, 'LETTER');
      await this.appendEvent(tx, actor, paper, 'paper.letter-issued');
      return paper.id;
    });
  }

  /** Sets what the public check reveals; only the holder decides that. */
  share(actor: PersonActor, id: string, facts: readonly ShareableFact[]): Promise<void> {
    return this.work.run(actorId(actor), async (tx) => {
      const paper = await this.store.lock(tx, id);
      if (!actor.professionalId || actor.professionalId !== paper.professionalId)
        throw new DomainError('NOT_FOUND');
      paper.shared = [...new Set(facts)];
      await this.store.save(tx, paper);
      await this.appendEvent(tx, actor, paper, 'paper.shared');
    });
  }

  /**
   * Takes a step: a paper that is taken back is invalid for the public check from now on. Refuses NOT_FOUND,
   * REASON_REQUIRED without words, CONFLICT for one that was taken back, FOUR_EYES_REQUIRED for who issued it.
   */
  step(actor: PersonActor, command: PaperCommand, step: PaperStep): Promise<void> {
    const take: Record<PaperCommand, () => Promise<void>> = { revoke: () => this.revoke(actor, step) };
    return take[command]();
  }

  private async issue(tx: Tx, placement: PlacementRow, kind: PaperKind): Promise<PaperEntity> {
    const { id: placementId, professionalId, programmeId, country } = placement;
    const issuedAt = this.clock.now();
    const work = kind === 'CERTIFICATE' ? await this.store.workOf(tx, placementId) : null;
    const facts: PaperFacts = {
      ...(await this.store.namesOf(tx, placementId)),
      country,
      startsOn: placement.startsOn,
      modality: placement.modality,
      weeklyHours: placement.weeklyHours,
      issuedOn: issuedAt.toISOString().slice(0, 10),
      ...(work ? workDone(work.outputs, work.final) : {}),
      ...(kind === 'LETTER' && placement.support.length > 0 && { support: placement.support }),
    };
    const number = asTyped(paperNumber(kind, facts.issuedOn, randomBytes(8)));
    const paper: PaperEntity = {
      id: uuidv7(),
      kind,
      placementId,
      professionalId,
      programmeId,
      country,
      number,
      code: grouped(randomBytes(16)),
      facts,
      digest: createHash('sha256')
        .update(paperText(kind, number, facts))
        .digest('hex'),
      shared: [],
      issuedAt,
      revokedAt: null,
      revokedReason: null,
    };
    await this.store.insert(tx, paper);
    return paper;
  }

  private revoke(actor: PersonActor, { id, comment }: PaperStep): Promise<void> {
    const reason = comment ?? '';
    return this.work.run(actorId(actor), async (tx) => {
      const paper = await this.store.lock(tx, id);
      assertMayRevoke(actor, paper, reason);
      const sides = whoIs(actor, await this.placements.lock(tx, paper.placementId));
      await this.eyes.assert(tx, actor, REVOKE_PAPER, { kind: 'paper', id }, sides);
      await this.takeBack(tx, paper, reason);
      await this.appendEvent(tx, actor, paper, 'paper.revoked');
    });
  }

  private async takeBack(tx: Tx, paper: PaperEntity, reason: string): Promise<void> {
    Object.assign(paper, { revokedAt: this.clock.now(), revokedReason: reason });
    await this.store.save(tx, paper);
  }

  private async appendEvent(
    tx: Tx,
    actor: Actor,
    { id, placementId, professionalId, programmeId, country, kind }: PaperEntity,
    name: 'paper.letter-issued' | 'paper.shared' | 'paper.revoked',
  ): Promise<void> {
    await this.outbox.append(tx, actorId(actor), {
      name,
      aggregate: { type: 'paper', id, version: 1 },
      data: { placementId, professionalId, programmeId, country, kind },
    });
  }
}
