import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { actorId, type PersonActor } from '#domain/actor';
import { type Absence, assertCanStandIn, spanOf } from '#domain/clock/delegation.rules';
import { DomainError } from '#domain/errors';
import type { EventName } from '#domain/events';
import { AccountQueries } from '#features/accounts/account.queries';
import { DelegationQueries } from '#features/clocks/delegation.queries';
import { DelegationStore } from '#features/clocks/delegation.store';
import { Clock } from '#platform/clock/clock';
import type { Tx } from '#platform/db/tx';
import { UnitOfWork } from '#platform/db/unit-of-work';
import { Outbox } from '#platform/outbox/outbox';

/** Handing one's work over to a colleague for a while. */
@Injectable()
export class DelegationsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly store: DelegationStore,
    private readonly queries: DelegationQueries,
    private readonly accounts: AccountQueries,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /**
   * A colleague stands in for the days given, in the zone of who leaves. It gives no role: items that the colleague's
   * own roles do not reach stay where they are. Answers the id.
   * Refuses BAD_INPUT, NOT_FOUND for somebody who is no colleague, DELEGATION_OVERLAPS, COLLEAGUE_AWAY.
   */
  async delegate(
    actor: PersonActor,
    { toId, ...absence }: Absence & { readonly toId: string },
    key?: string | null,
  ): Promise<string> {
    const [own] = await this.accounts.byIds([actor.accountId]);
    const timeZone = own?.timeZone ?? 'UTC';
    const now = this.clock.now();
    const span = spanOf(absence, now, timeZone);
    const colleague = (await this.queries.colleaguesOf(actor)).find(({ id }) => id === toId);
    if (!colleague) throw new DomainError('NOT_FOUND', { field: 'toId' });
    const once = { actorId: actorId(actor), key, operation: 'delegateWork', input: [toId, absence] };
    return this.work.runOnce(once, async (tx) => {
      assertCanStandIn(await this.store.facts(tx, actor.accountId, toId, span));
      const id = uuidv7();
      await this.store.insert(tx, { id, fromId: actor.accountId, toId, ...span, createdAt: now });
      await this.tell(tx, actor, 'work.delegated', colleague);
      return id;
    });
  }

  /** Ends one's own delegation now, or before it begins. Refuses NOT_FOUND; one that is over stays as it was. */
  async end(actor: PersonActor, id: string): Promise<void> {
    await this.work.run(actorId(actor), async (tx) => {
      const delegation = await this.store.lockOwn(tx, actor.accountId, id);
      const now = this.clock.now();
      if (delegation.endsAt <= now) return;
      const endsAt = delegation.startsAt > now ? delegation.startsAt : now;
      if (delegation.endsAt <= endsAt) return;
      await this.store.save(tx, { ...delegation, endsAt });
      const [colleague] = await this.accounts.byIds([delegation.toId]);
      if (colleague) await this.tell(tx, actor, 'work.delegation-ended', colleague);
    });
  }

  /** It happens to the one who stands in, who is told of it. */
  private tell(
    tx: Tx,
    actor: PersonActor,
    name: EventName,
    { id, version }: { readonly id: string; readonly version: number },
  ): Promise<void> {
    return this.outbox.append(tx, actorId(actor), {
      name,
      aggregate: { type: 'account', id, version },
      data: { fromId: actor.accountId },
    });
  }
}
