import { Injectable } from '@nestjs/common';
import type { ReferralEventData } from '#domain/associations/referrals/events';
import { mayStillTake } from '#domain/associations/referrals/referral.policy';
import { confirmationDue, purgeDue, reminderDue } from '#domain/associations/referrals/referral.rules';
import type { ReferralEntity } from '#features/associations/referrals/referral.entity';
import { ReferralStore, type Waiting } from '#features/associations/referrals/referral.store';
import { referralEvent } from '#features/associations/referrals/referral-event';
import { ServiceReaderService } from '#features/associations/services/service-reader.service';
import { Clock } from '#platform/clock/clock';
import type { Tx } from '#platform/db/tx';
import { UnitOfWork } from '#platform/db/unit-of-work';
import { Outbox } from '#platform/outbox/outbox';

const BATCH = 200;
const BY = 'system:clock';

/** Why somebody is notified of a referral that goes wrong. */
type Escalation = 'UNANSWERED' | 'UNCONFIRMED' | 'RATING';

/** What time does to referrals. Each call works off up to 200 of a kind and answers how many; running it again is harmless. */
@Injectable()
export class ReferralClockService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly referrals: ReferralStore,
    private readonly services: ServiceReaderService,
    private readonly outbox: Outbox<ReferralEventData>,
    private readonly clock: Clock,
  ) {}

  /** Reminds receivers, and tells senders and officers of what nobody has answered or confirmed in time. */
  async tick(): Promise<number> {
    const unanswered = await this.each('toEscalate', (at) => at, this.escalating('UNANSWERED'));
    const unconfirmed = await this.each('toConfirm', confirmationStart, this.escalating('UNCONFIRMED'));
    const reminded = await this.each('toRemind', reminderStart, (tx, referral) => this.remind(tx, referral));
    return unanswered + unconfirmed + reminded;
  }

  /** Takes what ended 30 days ago out of the database; states, codes and days stay, so that counts do. */
  purge(): Promise<number> {
    return this.each('toPurge', purgeStart, async (tx, referral) => {
      Object.assign(referral, { sealed: null, purgedAt: this.clock.now() });
      await this.save(tx, referral, 'referral.purged');
    });
  }

  /** After a body was rated, or its rating ended: senders and officers are notified of what it may no longer take. */
  async recheck(receiverId: string): Promise<void> {
    await this.work.run(BY, async (tx) => {
      const { rating } = await this.services.body(tx, receiverId);
      for (const referral of await this.referrals.lockOfChildren(tx, receiverId))
        if (!mayStillTake(rating, referral.ageBand)) await this.escalating('RATING')(tx, referral);
    });
  }

  private each(
    waiting: Waiting,
    momentOf: (now: Date) => Date,
    act: (tx: Tx, referral: ReferralEntity) => Promise<void>,
  ): Promise<number> {
    return this.work.run(BY, async (tx) => {
      const found = await this.referrals.lockWaiting(tx, waiting, momentOf(this.clock.now()), BATCH);
      for (const referral of found) await act(tx, referral);
      return found.length;
    });
  }

  private remind(tx: Tx, referral: ReferralEntity): Promise<void> {
    referral.remindedAt = this.clock.now();
    return this.save(tx, referral, 'referral.due-soon', { hears: referral.receiverId });
  }

  private escalating(kind: Escalation) {
    return (tx: Tx, referral: ReferralEntity): Promise<void> => {
      referral.escalatedAt = this.clock.now();
      return this.save(tx, referral, 'referral.escalated', { kind });
    };
  }

  private async save(
    tx: Tx,
    referral: ReferralEntity,
    name: 'referral.due-soon' | 'referral.escalated' | 'referral.purged',
    { hears = referral.senderId, kind }: { hears?: string; kind?: Escalation } = {},
  ): Promise<void> {
    await this.referrals.save(tx, referral);
    await this.outbox.append(tx, BY, referralEvent(referral, name, hears, kind ? { kind } : {}));
  }
}

/** A moment such that what was so before it is due now: the rules say when from the moment of the row. */
const before = (now: Date, due: (moment: Date) => Date): Date =>
  new Date(2 * now.getTime() - due(now).getTime());
const reminderStart = (now: Date): Date => before(now, reminderDue);
const confirmationStart = (now: Date): Date => before(now, confirmationDue);
const purgeStart = (now: Date): Date => before(now, purgeDue);
