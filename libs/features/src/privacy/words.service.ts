import { Injectable } from '@nestjs/common';
import { actorId, type PersonActor } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';
import type { PrivacyEventData } from '#domain/privacy/events';
import { assertMayReviewWords, type KeepReason } from '#domain/privacy/words.rules';
import type { WordsOfOthersEntity } from '#features/privacy/words.entity';
import { WordsStore } from '#features/privacy/words.store';
import { Clock } from '#platform/clock/clock';
import type { Tx } from '#platform/db/tx';
import { UnitOfWork } from '#platform/db/unit-of-work';
import { Outbox } from '#platform/outbox/outbox';

/** What a safeguarding officer does with words of others that may name somebody who was erased. */
@Injectable()
export class WordsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly store: WordsStore,
    private readonly outbox: Outbox<PrivacyEventData>,
    private readonly clock: Clock,
  ) {}

  /** Puts words without the name in their place. Refuses NOT_FOUND, and CONFLICT when somebody has decided. */
  redact(actor: PersonActor, id: string, text: string): Promise<void> {
    return this.decide(actor, id, 'REDACTED', null, (tx, item) => this.store.replace(tx, item, text.trim()));
  }

  /** Leaves the words as they are, for a reason. Refuses NOT_FOUND, and CONFLICT when somebody has decided. */
  keep(actor: PersonActor, id: string, reason: KeepReason): Promise<void> {
    return this.decide(actor, id, 'KEPT', reason, () => Promise.resolve());
  }

  private decide(
    actor: PersonActor,
    id: string,
    decision: 'REDACTED' | 'KEPT',
    reason: KeepReason | null,
    act: (tx: Tx, item: WordsOfOthersEntity) => Promise<void>,
  ): Promise<void> {
    return this.work.run(actorId(actor), async (tx) => {
      const item = await this.store.lock(tx, id);
      assertMayReviewWords(actor, item);
      if (item.decision) throw new DomainError('CONFLICT');
      await act(tx, item);
      const decided = { decision, reason, decidedBy: actor.accountId, decidedAt: this.clock.now() };
      await this.store.save(tx, { ...item, ...decided });
      await this.outbox.append(tx, actorId(actor), {
        name: decision === 'KEPT' ? 'words.kept' : 'words.redacted',
        aggregate: { type: 'words', id, version: 1 },
        data: { kind: item.kind, programmeId: item.programmeId, country: item.country },
        ...(reason ? { reason } : {}),
      });
    });
  }
}
