import { Injectable } from '@nestjs/common';
import { assertMayOffer } from '#domain/identity/accounts/account.policy';
import type { InvitationTerms } from '#domain/identity/accounts/invitation.rules';
import { actorId, type PersonActor } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';
import { type Invitation, InvitationsService } from '#features/identity/accounts/invitations.service';
import { StaffService } from '#features/identity/accounts/staff.service';
import { DelegationsService } from '#features/identity/delegations/delegations.service';
import { InstitutionPeopleService } from '#features/parties/institutions/institution-people.service';
import type { Tx } from '#platform/db/tx';
import { UnitOfWork } from '#platform/db/unit-of-work';

/** Answering invitations: what was asked holds from the moment in which its person accepts it, and not before. */
@Injectable()
export class InvitationAnswersService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly invitations: InvitationsService,
    private readonly staff: StaffService,
    private readonly institutions: InstitutionPeopleService,
    private readonly delegations: DelegationsService,
  ) {}

  /** Accepts one's own invitation. Refuses NOT_FOUND, INVITATION_CLOSED, JUDGE_AND_MEMBER, and what no longer can be. */
  async accept(person: { readonly accountId: string }, id: string): Promise<void> {
    await this.work.run(person.accountId, async (tx) => {
      const invitation = await this.own(tx, person, id);
      // First what is accepted, which locks the institution before the account; a closed invitation undoes it.
      await this.carryOut(tx, invitation);
      await this.invitations.end(tx, person.accountId, id, 'accept');
    });
  }

  /** Declines one's own invitation. Refuses NOT_FOUND, INVITATION_CLOSED. */
  async decline(person: { readonly accountId: string }, id: string): Promise<void> {
    await this.work.run(person.accountId, async (tx) => {
      await this.own(tx, person, id);
      await this.invitations.end(tx, person.accountId, id, 'decline');
    });
  }

  /** Accepts what a link of a mail was for: to use the link is to accept. Does nothing where the link was for an account alone. */
  async acceptByLink(link: { readonly accountId: string; readonly eventId: string | null }): Promise<void> {
    const { eventId } = link;
    if (!eventId) return;
    const id = await this.work.run(link.accountId, (tx) => this.invitations.ofEvent(tx, eventId));
    if (!id) return;
    try {
      await this.accept(link, id);
    } catch (error) {
      // The account is open all the same; the person finds what still waits in the invitations.
      if (!(error instanceof DomainError)) throw error;
    }
  }

  /** Takes an invitation back. Refuses NOT_FOUND unless the actor asked or could ask for the same, INVITATION_CLOSED. */
  async withdraw(actor: PersonActor, id: string): Promise<void> {
    await this.work.run(actorId(actor), async (tx) => {
      const invitation = await this.invitations.one(tx, id);
      if (invitation.askedBy !== actor.accountId) await this.assertMayAsk(tx, actor, invitation.terms);
      await this.invitations.end(tx, actorId(actor), id, 'withdraw');
    });
  }

  private async own(tx: Tx, { accountId }: { readonly accountId: string }, id: string): Promise<Invitation> {
    const invitation = await this.invitations.one(tx, id);
    if (invitation.accountId !== accountId) throw new DomainError('NOT_FOUND');
    return invitation;
  }

  private carryOut(tx: Tx, { accountId, askedBy, terms }: Invitation): Promise<void> {
    switch (terms.kind) {
      case 'MEMBERSHIP':
        return this.institutions.join(tx, accountId, terms);
      case 'ROLE':
        return this.staff.takeUp(tx, accountId, terms, askedBy);
      case 'COVER':
        return this.delegations.begin(tx, accountId, askedBy, terms);
    }
  }

  private async assertMayAsk(tx: Tx, actor: PersonActor, terms: InvitationTerms): Promise<void> {
    if (terms.kind === 'COVER') throw new DomainError('NOT_FOUND');
    try {
      if (terms.kind === 'ROLE') assertMayOffer(actor, terms);
      else await this.institutions.assertMayManage(tx, actor, terms.institutionId);
    } catch (error) {
      // Whoever may not ask for it learns not even that it was asked.
      throw error instanceof DomainError ? new DomainError('NOT_FOUND') : error;
    }
  }
}
