import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { actorId, type PersonActor } from '#domain/kernel/actor';
import type { SavedEventData } from '#domain/marketplace/saved/events';
import {
  assertRoom,
  foundIn,
  type KeptSearch,
  keptSearch,
  lookAgainBefore,
} from '#domain/marketplace/saved/saved.rules';
import { NeedQueries } from '#features/marketplace/needs/need.queries';
import { SavedStore } from '#features/marketplace/saved/saved.store';
import { Clock } from '#platform/clock/clock';
import { UnitOfWork } from '#platform/db/unit-of-work';
import { Outbox } from '#platform/outbox/outbox';

const SEARCHES = 'system:searches';
/** People whose searches are looked through in one transaction. */
const AT_ONCE = 50;

/** Keeping needs and searches, and telling people what is new in them. */
@Injectable()
export class SavedService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly store: SavedStore,
    private readonly needs: NeedQueries,
    private readonly outbox: Outbox<SavedEventData>,
    private readonly clock: Clock,
  ) {}

  /** Keeps an open need. Refuses NOT_FOUND for one that is not open, BAD_INPUT for more than one person keeps. */
  async keepNeed(actor: PersonActor, needId: string): Promise<void> {
    const { accountId } = actor;
    const { title } = await this.needs.openOne(needId);
    await this.work.run(actorId(actor), async (tx) => {
      const savedAt = this.clock.now();
      assertRoom('needs', await this.store.keepNeed(tx, { accountId, needId, title, savedAt }));
    });
  }

  /** Keeps it no longer; one that is not kept is no error. */
  dropNeed(actor: PersonActor, needId: string): Promise<void> {
    return this.work.run(actorId(actor), (tx) => this.store.dropNeed(tx, actor.accountId, needId));
  }

  /** Keeps a search, and tells of needs that are published from now on. Refuses BAD_INPUT for more than one person keeps. */
  keepSearch(actor: PersonActor, search: Partial<KeptSearch>): Promise<void> {
    return this.work.run(actorId(actor), async (tx) => {
      const now = this.clock.now();
      const { accountId } = actor;
      const row = { id: uuidv7(), accountId, ...keptSearch(search), savedAt: now, lookedAt: now };
      assertRoom('searches', await this.store.keepSearch(tx, row));
    });
  }

  /** Keeps it no longer; one that is not kept is no error. */
  dropSearch(actor: PersonActor, search: Partial<KeptSearch>): Promise<void> {
    return this.work.run(actorId(actor), (tx) =>
      this.store.dropSearch(tx, actor.accountId, keptSearch(search)),
    );
  }

  /** Notifies some of those who have waited a day what is new in their searches. Answers how many people that were. */
  notifySome(): Promise<number> {
    return this.work.run(SEARCHES, async (tx) => {
      const now = this.clock.now();
      const people = await this.store.lockDue(tx, lookAgainBefore(now), AT_ONCE);
      for (const { accountId, needIds } of await this.store.newFor(tx, people, now)) {
        await this.outbox.append(tx, SEARCHES, {
          name: 'search.found',
          aggregate: { type: 'account', id: accountId, version: 1 },
          data: { accountId, ...foundIn(needIds) },
        });
      }
      await this.store.markLooked(tx, people, now);
      return people.length;
    });
  }
}
