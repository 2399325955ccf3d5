import { Injectable } from '@nestjs/common';
import { CONFIRM_REFERRAL } from '#domain/associations/referrals/acts';
import { REFERRAL_EVENT, type ReferralEventData } from '#domain/associations/referrals/events';
import {
  assertMaySend,
  assertPartIn,
  decideReferral,
  mayStillTake,
  whoIsAtReferral,
} from '#domain/associations/referrals/referral.policy';
import { answerDue } from '#domain/associations/referrals/referral.rules';
import { REFERRAL, type ReferralCommand } from '#domain/associations/referrals/referral.states';
import { actorId, type PersonActor } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';
import { ruleOf } from '#domain/kernel/four-eyes.rules';
import { assertSeen } from '#domain/kernel/seen';
import type { ReferralEntity } from '#features/associations/referrals/referral.entity';
import { ReferralStore } from '#features/associations/referrals/referral.store';
import { referralEvent } from '#features/associations/referrals/referral-event';
import { factsOfService } from '#features/associations/services/service.rows';
import { ServiceReaderService } from '#features/associations/services/service-reader.service';
import { FourEyesService } from '#features/identity/audit/four-eyes.service';
import { Clock } from '#platform/clock/clock';
import type { Tx } from '#platform/db/tx';
import { UnitOfWork } from '#platform/db/unit-of-work';
import { Outbox } from '#platform/outbox/outbox';

/** The commands that people give beside writing. */
export type ReferralStepCommand = Exclude<ReferralCommand, 'write'>;

/** A step that somebody takes with a referral. */
export interface ReferralStep {
  readonly id: string;
  /** The version that the caller has seen. */
  readonly version?: number | null;
  readonly reason?: string | null;
}

/** Commands by which a referral ends; 30 days later nothing is left of what it said. */
const ENDING: readonly ReferralCommand[] = ['decline', 'finish', 'revoke'];
/** Commands of which the receiver hears; of the others the sender does. */
const TO_RECEIVER: readonly ReferralCommand[] = ['send', 'revoke'];

/** Referrals: two bodies, one case by its code, with consent. */
@Injectable()
export class ReferralsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly referrals: ReferralStore,
    private readonly services: ServiceReaderService,
    private readonly eyes: FourEyesService,
    private readonly outbox: Outbox<ReferralEventData>,
    private readonly clock: Clock,
  ) {}

  /**
   * Takes a step; what is taken back says nothing more from then on. Refuses NOT_FOUND, STALE_VERSION,
   * ILLEGAL_TRANSITION, FORBIDDEN, REASON_REQUIRED, and what keeps a referral from being sent or accepted.
   */
  async step(actor: PersonActor, command: ReferralStepCommand, step: ReferralStep): Promise<void> {
    const { id, version, reason = null } = step;
    await this.work.run(actorId(actor), async (tx) => {
      const referral = await this.referrals.lock(tx, id);
      const from = referral.state;
      const to = decideReferral(actor, referral, command, reason);
      assertSeen(version, referral.version);
      const sides = whoIsAtReferral(actor, referral);
      await this.eyes.assert(tx, actor, ruleOf(REFERRAL, from, command), { kind: 'referral', id }, sides);
      await this.assertOpen(tx, referral, command);
      Object.assign(referral, { state: to, reason }, this.changesBy(command, referral));
      await this.referrals.save(tx, referral);
      const hears = TO_RECEIVER.includes(command) ? referral.receiverId : referral.senderId;
      const kind = command === 'send' && referral.basis ? { kind: referral.basis } : {};
      const event = referralEvent(referral, REFERRAL_EVENT[command], hears, { from, ...kind }, reason);
      await this.outbox.append(tx, actorId(actor), event);
    });
  }

  /** A second person confirms that a vital interest allowed it without consent. Refuses NOT_FOUND, CONFLICT, FOUR_EYES_REQUIRED. */
  async confirm(actor: PersonActor, id: string): Promise<void> {
    await this.work.run(actorId(actor), async (tx) => {
      const referral = await this.referrals.lock(tx, id);
      if (assertPartIn(actor, referral).every((side) => side === 'RECEIVER'))
        throw new DomainError('NOT_FOUND');
      const { basis, confirmedAt, sentAt } = referral;
      if (basis !== 'VITAL_INTEREST' || confirmedAt || !sentAt) throw new DomainError('CONFLICT');
      const sides = whoIsAtReferral(actor, referral);
      await this.eyes.assert(tx, actor, CONFIRM_REFERRAL, { kind: 'referral', id }, sides);
      referral.confirmedAt = this.clock.now();
      await this.referrals.save(tx, referral);
      const event = referralEvent(referral, 'referral.confirmed', referral.senderId, {});
      await this.outbox.append(tx, actorId(actor), event);
    });
  }

  /** What must hold of the service and of both bodies when a referral is sent or accepted. */
  private async assertOpen(tx: Tx, referral: ReferralEntity, command: ReferralCommand): Promise<void> {
    if (command !== 'send' && command !== 'accept') return;
    const service = factsOfService(await this.services.lock(tx, referral.serviceId));
    const { ageBand, senderId } = referral;
    if (command === 'accept') {
      if (!mayStillTake(service.body.rating, ageBand)) throw new DomainError('REFERRAL_RATING');
      return;
    }
    const { rating: senderRating } = await this.services.body(tx, senderId);
    assertMaySend({ facts: referral, ageBand, service, senderRating }, this.clock.today());
  }

  private changesBy(
    command: ReferralStepCommand,
    { priority, answeredAt }: ReferralEntity,
  ): Partial<ReferralEntity> {
    const now = this.clock.now();
    const isAnswer = command === 'accept' || command === 'decline';
    return {
      ...(command === 'send' && { sentAt: now, dueAt: answerDue(priority, now) }),
      ...(isAnswer && { answeredAt: answeredAt ?? now }),
      ...(ENDING.includes(command) && { endedAt: now }),
      ...(command === 'revoke' && { sealed: null, purgedAt: now }),
    };
  }
}
