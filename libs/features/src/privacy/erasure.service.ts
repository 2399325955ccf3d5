import { Injectable } from '@nestjs/common';
import type { AccountEventData } from '#domain/identity/accounts/events';
import { actorId, type PersonActor } from '#domain/kernel/actor';
import { assertMayErase } from '#domain/privacy/erasure.rules';
import type { PrivacyEventData } from '#domain/privacy/events';
import { SessionsService } from '#features/identity/accounts/sessions.service';
import { DeparturesService } from '#features/privacy/departures.service';
import { ErasureStore } from '#features/privacy/erasure.store';
import { Clock } from '#platform/clock/clock';
import { UnitOfWork } from '#platform/db/unit-of-work';
import { Outbox } from '#platform/outbox/outbox';

/** Erases people at their own request: `docs/privacy.md` says what goes and what stays. */
@Injectable()
export class ErasureService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly sessions: SessionsService,
    private readonly departures: DeparturesService,
    private readonly store: ErasureStore,
    private readonly outbox: Outbox<AccountEventData & PrivacyEventData>,
    private readonly clock: Clock,
  ) {}

  /**
   * Erases the person who asks, for good: nobody can sign in to the account again, and its email address is free. All
   * of it lands, or nothing does; only the bytes of files go a moment later. Refuses PASSWORD_WRONG, and
   * ERASURE_REFUSED with what has to end first.
   */
  async erase(actor: PersonActor, password: string): Promise<void> {
    const { accountId } = actor;
    await this.sessions.prove(actor, password);
    await this.work.run(actorId(actor), async (tx) => {
      // Organisations first: everybody who changes their people locks them before the accounts.
      await this.departures.leaveOrganisations(tx, actor);
      const { professionalId, ...facts } = await this.store.lockFacts(tx, accountId);
      assertMayErase(facts);
      if (professionalId) await this.departures.leaveCases(tx, actor, professionalId);
      const count = await this.store.erase(tx, { accountId, professionalId, at: this.clock.now() });
      await this.outbox.append(tx, actorId(actor), {
        name: 'account.erased',
        aggregate: { type: 'account', id: accountId, version: 1 },
        data: {},
      });
      if (count > 0)
        await this.outbox.append(tx, actorId(actor), {
          name: 'words.found',
          aggregate: { type: 'words', id: accountId, version: 1 },
          data: { count },
        });
    });
  }
}
