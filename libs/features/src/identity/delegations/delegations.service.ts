import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { InvitationTerms } from '#domain/identity/accounts/invitation.rules';
import { assertCanCover, spanFrom } from '#domain/identity/delegations/delegation.rules';
import type { DelegationEventData } from '#domain/identity/delegations/events';
import { actorId, type PersonActor } from '#domain/kernel/actor';
import { AccountQueries } from '#features/identity/accounts/account.queries';
import type { DelegationEntity } from '#features/identity/delegations/delegation.entity';
import { DelegationStore } from '#features/identity/delegations/delegation.store';
import { Clock } from '#platform/clock/clock';
import type { Tx } from '#platform/db/tx';
import { UnitOfWork } from '#platform/db/unit-of-work';
import { Outbox } from '#platform/outbox/outbox';

/** The time in which a colleague covers: its beginning and its end. */
@Injectable()
export class DelegationsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly store: DelegationStore,
    private readonly accounts: AccountQueries,
    private readonly outbox: Outbox<DelegationEventData>,
    private readonly clock: Clock,
  ) {}

  /**
   * Begins what a colleague has accepted, now where it was to begin earlier; part of the transaction in which it is
   * accepted. Refuses DELEGATION_ENDED once its last day has passed, DELEGATION_OVERLAPS, DELEGATE_UNAVAILABLE.
   */
  async begin(
    tx: Tx,
    toId: string,
    fromId: string,
    { startsAt, endsAt }: Extract<InvitationTerms, { kind: 'COVER' }>,
  ): Promise<void> {
    const createdAt = this.clock.now();
    const span = spanFrom({ startsAt: new Date(startsAt), endsAt: new Date(endsAt) }, createdAt);
    assertCanCover(await this.store.facts(tx, fromId, toId, span));
    await this.store.insert(tx, { id: uuidv7(), fromId, toId, ...span, createdAt });
    const [colleague] = await this.accounts.byIds([toId]);
    if (colleague) await this.appendEvent(tx, toId, 'work.delegated', colleague, { fromId });
  }

  /** Ends a delegation that one has given or taken, now or before it begins. Refuses NOT_FOUND; one that is over stays as it was. */
  async end(actor: PersonActor, id: string): Promise<void> {
    await this.work.run(actorId(actor), async (tx) => {
      const delegation = await this.store.lockOwn(tx, actor.accountId, id);
      const now = this.clock.now();
      if (delegation.endsAt <= now) return;
      const endsAt = delegation.startsAt > now ? delegation.startsAt : now;
      if (delegation.endsAt <= endsAt) return;
      await this.store.save(tx, { ...delegation, endsAt });
      const other = delegation.fromId === actor.accountId ? delegation.toId : delegation.fromId;
      const [colleague] = await this.accounts.byIds([other]);
      if (colleague)
        await this.appendEvent(tx, actorId(actor), 'work.delegation-ended', colleague, delegation);
    });
  }

  /** It happens to one of the two, who is notified of it. */
  private appendEvent(
    tx: Tx,
    by: string,
    name: keyof DelegationEventData,
    { id, version }: { readonly id: string; readonly version: number },
    { fromId }: Pick<DelegationEntity, 'fromId'>,
  ): Promise<void> {
    return this.outbox.append(tx, by, {
      name,
      aggregate: { type: 'account', id, version },
      data: { fromId },
    });
  }
}
