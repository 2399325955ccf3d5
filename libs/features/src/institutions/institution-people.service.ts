import { Injectable } from '@nestjs/common';
import { settingsProblems } from '#domain/account/account.rules';
import { actorId, type InstitutionRole, type PersonActor } from '#domain/actor';
import { refuseProblems } from '#domain/errors';
import { assertMayManagePeople } from '#domain/institution/institution.policy';
import type { Registration } from '#features/accounts/accounts.service';
import { MembershipsService } from '#features/accounts/memberships.service';
import { institutionEvent } from '#features/institutions/institution-event';
import { InstitutionStore } from '#features/institutions/institution.store';
import type { Tx } from '#platform/db/tx';
import { UnitOfWork } from '#platform/db/unit-of-work';
import { Outbox } from '#platform/outbox/outbox';

/** Who speaks for an institution: its owners and case officers decide. */
@Injectable()
export class InstitutionPeopleService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly institutions: InstitutionStore,
    private readonly memberships: MembershipsService,
    private readonly outbox: Outbox,
  ) {}

  /** Invites a focal point, by mail when the person has no account yet; answers the account's id. Refuses ALREADY_MEMBER, FORBIDDEN. */
  invite(
    actor: PersonActor,
    institutionId: string,
    person: Omit<Registration, 'password'>,
    role: InstitutionRole,
    key?: string | null,
  ): Promise<string> {
    refuseProblems(settingsProblems(person));
    const once = {
      actorId: actorId(actor),
      key,
      operation: 'inviteFocalPoint',
      input: [institutionId, person, role],
    };
    return this.work.runOnce(once, (tx) =>
      this.change(tx, actor, institutionId, 'institution.member-added', role, async () => {
        const accountId = await this.memberships.invite(tx, actorId(actor), person);
        await this.memberships.join(tx, institutionId, accountId, role);
        return accountId;
      }),
    );
  }

  /** Gives a focal point another role. Refuses NOT_FOUND, LAST_OWNER, FORBIDDEN. */
  async changeRole(
    actor: PersonActor,
    institutionId: string,
    accountId: string,
    role: InstitutionRole,
  ): Promise<void> {
    await this.work.run(actorId(actor), (tx) =>
      this.change(tx, actor, institutionId, 'institution.member-changed', role, async () => {
        await this.memberships.changeRole(tx, institutionId, accountId, role);
        return accountId;
      }),
    );
  }

  /** Takes a focal point out, at once. Refuses NOT_FOUND, LAST_OWNER, FORBIDDEN. */
  async remove(actor: PersonActor, institutionId: string, accountId: string): Promise<void> {
    await this.work.run(actorId(actor), (tx) =>
      this.change(tx, actor, institutionId, 'institution.member-removed', null, async () => {
        await this.memberships.remove(tx, institutionId, accountId);
        return accountId;
      }),
    );
  }

  private async change(
    tx: Tx,
    actor: PersonActor,
    institutionId: string,
    event: 'institution.member-added' | 'institution.member-changed' | 'institution.member-removed',
    role: InstitutionRole | null,
    write: () => Promise<string>,
  ): Promise<string> {
    const institution = await this.institutions.lock(tx, institutionId);
    assertMayManagePeople(actor, await this.institutions.facts(tx, institution));
    const accountId = await write();
    await this.institutions.save(tx, institution);
    const data = { accountId, role };
    await this.outbox.append(tx, actorId(actor), institutionEvent(institution, event, { data }));
    return accountId;
  }
}
