import { Injectable } from '@nestjs/common';
import { actorId, type PersonActor } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';
import type { SavedWorkFilter } from '#features/casework/deadlines/work-view.entity';
import { WorkViewStore } from '#features/casework/deadlines/work-view.store';
import { Clock } from '#platform/clock/clock';
import { UnitOfWork } from '#platform/db/unit-of-work';

/** A view as its owner names it. */
export interface NamedView {
  readonly name: string;
  readonly filter: SavedWorkFilter;
  readonly isDefault: boolean;
}

/** How many views one person keeps. */
const MOST = 20;

/** The views of the work queue that people save; each sees only their own. */
@Injectable()
export class WorkViewsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly store: WorkViewStore,
    private readonly clock: Clock,
  ) {}

  /** Keeps a view under its name, in place of one that had it. Refuses TOO_MANY_VIEWS. */
  async save(actor: PersonActor, { filter, isDefault, ...view }: NamedView): Promise<void> {
    const name = view.name.trim();
    const { accountId } = actor;
    await this.work.run(actorId(actor), async (tx) => {
      const names = await this.store.lockNames(tx, accountId);
      if (names.length >= MOST && !names.includes(name))
        throw new DomainError('TOO_MANY_VIEWS', { most: MOST });
      await this.store.put(tx, { accountId, name, filter, isDefault, savedAt: this.clock.now() });
    });
  }

  /** Deletes a view; one that is not there is deleted already. */
  async delete(actor: PersonActor, name: string): Promise<void> {
    await this.work.run(actorId(actor), (tx) => this.store.remove(tx, actor.accountId, name.trim()));
  }
}
