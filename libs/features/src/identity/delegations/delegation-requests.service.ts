import { Injectable } from '@nestjs/common';
import { type Absence, assertCanCover, spanOf } from '#domain/identity/delegations/delegation.rules';
import { actorId, type PersonActor } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';
import { AccountQueries } from '#features/identity/accounts/account.queries';
import { InvitationsService } from '#features/identity/accounts/invitations.service';
import { DelegationQueries } from '#features/identity/delegations/delegation.queries';
import { DelegationStore } from '#features/identity/delegations/delegation.store';
import { Clock } from '#platform/clock/clock';
import { UnitOfWork } from '#platform/db/unit-of-work';

/** Handing one's work over to a colleague for a while: the asking. */
@Injectable()
export class DelegationRequestsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly store: DelegationStore,
    private readonly queries: DelegationQueries,
    private readonly accounts: AccountQueries,
    private readonly invitations: InvitationsService,
    private readonly clock: Clock,
  ) {}

  /**
   * Asks a colleague to cover for the days given, in the zone of who leaves; it holds once the colleague accepts. It
   * gives no role: items that the colleague's own roles do not reach stay where they are. Answers the id of the
   * invitation. Refuses BAD_INPUT, NOT_FOUND for somebody who is no colleague, DELEGATION_OVERLAPS,
   * DELEGATE_UNAVAILABLE.
   */
  async delegate(
    actor: PersonActor,
    { toId, ...absence }: Absence & { readonly toId: string },
  ): Promise<string> {
    const [own] = await this.accounts.byIds([actor.accountId]);
    const timeZone = own?.timeZone ?? 'UTC';
    const now = this.clock.now();
    const span = spanOf(absence, now, timeZone);
    const colleague = (await this.queries.colleaguesOf(actor)).find(({ id }) => id === toId);
    if (!colleague) throw new DomainError('NOT_FOUND', { field: 'toId' });
    return this.work.run(actorId(actor), async (tx) => {
      assertCanCover(await this.store.facts(tx, actor.accountId, toId, span));
      const terms = {
        kind: 'COVER',
        startsAt: span.startsAt.toISOString(),
        endsAt: span.endsAt.toISOString(),
      } as const;
      return this.invitations.ask(tx, actorId(actor), colleague, terms);
    });
  }
}
