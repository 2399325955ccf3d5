import { Injectable } from '@nestjs/common';
import { settingsProblems } from '#domain/identity/accounts/account.rules';
import type { InvitationTerms } from '#domain/identity/accounts/invitation.rules';
import { actorId, type InstitutionRole, type PersonActor } from '#domain/kernel/actor';
import { DomainError, refuseProblems } from '#domain/kernel/errors';
import type { InstitutionEventData, InstitutionEventFacts } from '#domain/parties/institutions/events';
import {
  assertMayManagePeople,
  type InstitutionFacts,
  placesOfInstitution,
} from '#domain/parties/institutions/institution.policy';
import { type Addressee, InvitationsService } from '#features/identity/accounts/invitations.service';
import { MembershipsService } from '#features/identity/accounts/memberships.service';
import type { InstitutionEntity } from '#features/parties/institutions/institution.entity';
import { InstitutionStore } from '#features/parties/institutions/institution.store';
import { institutionEvent } from '#features/parties/institutions/institution-event';
import type { Tx } from '#platform/db/tx';
import { UnitOfWork } from '#platform/db/unit-of-work';
import { Outbox } from '#platform/outbox/outbox';

/** Who speaks for an institution: its owners and case officers ask people, who accept, and may leave at any time. */
@Injectable()
export class InstitutionPeopleService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly institutions: InstitutionStore,
    private readonly memberships: MembershipsService,
    private readonly invitations: InvitationsService,
    private readonly outbox: Outbox<InstitutionEventData>,
  ) {}

  /**
   * Asks a person to speak for the institution, by email; answers the id of the invitation, alike whether the address
   * is known or not. Refuses FORBIDDEN, and ALREADY_MEMBER for the address of one of its people.
   */
  invite(
    actor: PersonActor,
    institutionId: string,
    person: Addressee,
    role: InstitutionRole,
  ): Promise<string> {
    refuseProblems(settingsProblems(person));
    return this.work.run(actorId(actor), async (tx) => {
      await this.assertMayManage(tx, actor, institutionId);
      await this.memberships.assertNoMember(tx, institutionId, person.email);
      const terms = { kind: 'MEMBERSHIP', institutionId, role } as const;
      return this.invitations.askByAddress(tx, actorId(actor), person, terms);
    });
  }

  /**
   * Makes the person one of the institution's people; part of the transaction in which that person accepts.
   * Refuses ALREADY_MEMBER, and JUDGE_AND_MEMBER to staff whose role reaches the institution.
   */
  async join(
    tx: Tx,
    accountId: string,
    { institutionId, role }: Extract<InvitationTerms, { kind: 'MEMBERSHIP' }>,
  ): Promise<void> {
    const institution = await this.institutions.lock(tx, institutionId);
    const facts = await this.institutions.facts(tx, institution);
    await this.assertMayJoin(tx, accountId, facts);
    await this.memberships.join(tx, institutionId, accountId, role);
    await this.appendEvent(tx, accountId, institution, 'institution.member-added', { accountId, role });
  }

  /** Makes the person who applies the first owner; part of the application. Refuses JUDGE_AND_MEMBER. */
  async found(tx: Tx, institution: InstitutionEntity, accountId: string): Promise<void> {
    await this.assertMayJoin(tx, accountId, await this.institutions.facts(tx, institution));
    await this.memberships.join(tx, institution.id, accountId, 'OWNER');
  }

  /** @throws DomainError JUDGE_AND_MEMBER when a role of the account reaches the institution */
  private async assertMayJoin(tx: Tx, accountId: string, facts: InstitutionFacts): Promise<void> {
    await this.memberships.assertMayJoin(tx, accountId, placesOfInstitution(facts));
  }

  /** Gives a focal point another role. Refuses NOT_FOUND, LAST_OWNER, FORBIDDEN. */
  async changeRole(
    actor: PersonActor,
    institutionId: string,
    accountId: string,
    role: InstitutionRole,
  ): Promise<void> {
    await this.work.run(actorId(actor), async (tx) => {
      const institution = await this.assertMayManage(tx, actor, institutionId);
      await this.memberships.changeRole(tx, institutionId, accountId, role);
      await this.appendEvent(tx, actorId(actor), institution, 'institution.member-changed', {
        accountId,
        role,
      });
    });
  }

  /** Takes a focal point out, at once; to take oneself out is to leave. Refuses NOT_FOUND, LAST_OWNER, FORBIDDEN. */
  async remove(actor: PersonActor, institutionId: string, accountId: string): Promise<void> {
    if (accountId === actor.accountId) return this.leave(actor, institutionId);
    await this.work.run(actorId(actor), async (tx) => {
      const institution = await this.assertMayManage(tx, actor, institutionId);
      await this.memberships.remove(tx, institutionId, accountId);
      await this.appendEvent(tx, actorId(actor), institution, 'institution.member-removed', {
        accountId,
        role: null,
      });
    });
  }

  /** Leaves the institution, at once and always. Without an owner it is in the hands of its case officers. Refuses NOT_FOUND. */
  async leave(actor: PersonActor, institutionId: string): Promise<void> {
    await this.work.run(actorId(actor), (tx) => this.leaveOne(tx, actor, institutionId));
  }

  /** Leaves every institution; part of the transaction in which the person goes. */
  async leaveAll(tx: Tx, actor: PersonActor): Promise<void> {
    const ids = actor.memberships.map(({ institutionId }) => institutionId);
    for (const id of [...ids].sort()) await this.leaveOne(tx, actor, id);
  }

  /** The institution, locked, for somebody who may manage its people. Refuses NOT_FOUND, FORBIDDEN. */
  async assertMayManage(tx: Tx, actor: PersonActor, institutionId: string): Promise<InstitutionEntity> {
    const institution = await this.institutions.lock(tx, institutionId);
    assertMayManagePeople(actor, await this.institutions.facts(tx, institution));
    return institution;
  }

  private async leaveOne(tx: Tx, actor: PersonActor, institutionId: string): Promise<void> {
    const { accountId } = actor;
    // Whoever does not belong to it learns nothing, not even that it exists.
    if (!actor.memberships.some((own) => own.institutionId === institutionId))
      throw new DomainError('NOT_FOUND');
    const institution = await this.institutions.lock(tx, institutionId);
    const { isOwnerless } = await this.memberships.leave(tx, institutionId, accountId);
    await this.appendEvent(tx, accountId, institution, 'institution.member-removed', {
      accountId,
      role: null,
    });
    if (isOwnerless) await this.appendEvent(tx, accountId, institution, 'institution.left-without-owner', {});
  }

  private async appendEvent<N extends keyof InstitutionEventFacts>(
    tx: Tx,
    by: string,
    institution: InstitutionEntity,
    name: N,
    facts: InstitutionEventFacts[N],
  ): Promise<void> {
    await this.institutions.save(tx, institution);
    await this.outbox.append(tx, by, institutionEvent(institution, name, facts));
  }
}
