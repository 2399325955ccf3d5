import { Injectable } from '@nestjs/common';
import { actorId, type PersonActor } from '#domain/actor';
import { DomainError } from '#domain/errors';
import { whoIs } from '#domain/who';
import { AccountQueries } from '#features/accounts/account.queries';
import type { ItemSubject } from '#features/clocks/open-item.entity';
import { OpenItemStore } from '#features/clocks/open-item.store';
import { UnitOfWork } from '#platform/db/unit-of-work';

/** Taking on and delegating open items. */
@Injectable()
export class WorkQueueService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly items: OpenItemStore,
    private readonly accounts: AccountQueries,
  ) {}

  /** Gives an item to a member of staff whose roles reach it, or to nobody. Refuses NOT_FOUND, FORBIDDEN. */
  async assign(
    actor: PersonActor,
    subject: ItemSubject,
    id: string,
    assigneeId: string | null,
  ): Promise<void> {
    const grants = assigneeId ? await this.accounts.grantsOf([assigneeId]) : [];
    await this.work.run(actorId(actor), async (tx) => {
      const item = await this.items.lock(tx, subject, id);
      if (!whoIs(actor, item).some((who) => who === 'CO' || who === 'AP')) throw new DomainError('NOT_FOUND');
      const assignee: PersonActor = {
        ...actor,
        accountId: assigneeId ?? '',
        professionalId: null,
        memberships: [],
        staff: grants,
      };
      if (assigneeId && whoIs(assignee, item).length === 0)
        throw new DomainError('FORBIDDEN', { field: 'assigneeId' });
      await this.items.put(tx, { ...item, assigneeId });
    });
  }
}
