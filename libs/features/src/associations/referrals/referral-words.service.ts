import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { REFERRAL_EVENT, type ReferralEventData } from '#domain/associations/referrals/events';
import { assertPartIn, mayReadWords } from '#domain/associations/referrals/referral.policy';
import {
  problemsOfReferral,
  type ReferralPriority,
  type ReferralText,
} from '#domain/associations/referrals/referral.rules';
import type { ServiceCategory } from '#domain/associations/services/service';
import { assertMaySeeService } from '#domain/associations/services/service.policy';
import { actorId, isFocalPointOf, type PersonActor } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';
import type { ReferralEntity } from '#features/associations/referrals/referral.entity';
import { ReferralStore } from '#features/associations/referrals/referral.store';
import { referralEvent } from '#features/associations/referrals/referral-event';
import {
  ReferralSealService,
  type ReferralWords,
} from '#features/associations/referrals/referral-seal.service';
import { factsOfService } from '#features/associations/services/service.rows';
import { ServiceReaderService } from '#features/associations/services/service-reader.service';
import { Clock } from '#platform/clock/clock';
import type { Tx } from '#platform/db/tx';
import { UnitOfWork } from '#platform/db/unit-of-work';
import { Outbox } from '#platform/outbox/outbox';

/** A referral as somebody writes it. */
export interface NewReferral extends ReferralText {
  /** The body that refers. */
  readonly institutionId: string;
  readonly serviceId: string;
  readonly category: ServiceCategory;
  readonly country: string;
  readonly region: string;
  readonly language: string;
  readonly priority: ReferralPriority;
}

/** Writing referrals, and opening their sealed words. */
@Injectable()
export class ReferralWordsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly referrals: ReferralStore,
    private readonly services: ServiceReaderService,
    private readonly seals: ReferralSealService,
    private readonly outbox: Outbox<ReferralEventData>,
    private readonly clock: Clock,
  ) {}

  /** Writes a referral to a service, as a draft; answers its id. Refuses NOT_FOUND, REFERRAL_OWN_BODY, REFERRAL_INCOMPLETE. */
  write(actor: PersonActor, given: NewReferral): Promise<string> {
    const { institutionId: senderId, serviceId } = given;
    return this.work.run(actorId(actor), async (tx) => {
      if (!isFocalPointOf(actor, senderId)) throw new DomainError('NOT_FOUND');
      const row = await this.services.lock(tx, serviceId);
      assertMaySeeService(actor, factsOfService(row));
      if (row.body.id === senderId) throw new DomainError('REFERRAL_OWN_BODY');
      await this.assertComplete(tx, given, row.service.categories);
      const referral = this.drafted(given, row.body.id);
      await this.referrals.insert(tx, referral);
      await this.outbox.append(
        tx,
        actorId(actor),
        referralEvent(referral, REFERRAL_EVENT.write, senderId, {}),
      );
      return referral.id;
    });
  }

  /** The sealed words, for those who may read them; the trail keeps who did. Refuses NOT_FOUND; null once purged. */
  read(actor: PersonActor, id: string): Promise<ReferralWords | null> {
    return this.work.run(actorId(actor), async (tx) => {
      const referral = await this.referrals.lock(tx, id);
      assertPartIn(actor, referral);
      if (!mayReadWords(actor, referral)) throw new DomainError('NOT_FOUND');
      await this.outbox.append(
        tx,
        actorId(actor),
        referralEvent(referral, 'referral.read', referral.senderId, {}),
      );
      return this.seals.open(referral);
    });
  }

  private async assertComplete(
    tx: Tx,
    given: NewReferral,
    categories: readonly ServiceCategory[],
  ): Promise<void> {
    const isKnown = await this.referrals.knowsRegion(tx, given.country, given.region);
    const problems = [
      ...problemsOfReferral(given),
      ...(categories.includes(given.category) ? [] : [{ field: 'category', code: 'UNKNOWN_WORD' } as const]),
      ...(isKnown ? [] : [{ field: 'region', code: 'UNKNOWN_WORD' } as const]),
    ];
    if (problems.length > 0) throw new DomainError('REFERRAL_INCOMPLETE', { problems });
  }

  private drafted(given: NewReferral, receiverId: string): ReferralEntity {
    const id = uuidv7();
    const { institutionId: senderId, serviceId, category, country, region } = given;
    const { ageBand, language, priority, basis } = given;
    return {
      ...{ id, senderId, receiverId, serviceId, state: 'DRAFT', version: 1 },
      ...{ category, country, region, ageBand, language, priority, basis },
      ...{ sealed: this.seals.close(id, given), reason: null, writtenAt: this.clock.now() },
      ...{ sentAt: null, dueAt: null, remindedAt: null, escalatedAt: null, confirmedAt: null },
      ...{ answeredAt: null, endedAt: null, purgedAt: null },
    };
  }
}
