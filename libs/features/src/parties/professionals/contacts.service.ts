import { Injectable } from '@nestjs/common';
import { actorId, type PersonActor } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';
import type { Locale } from '#domain/kernel/locale';
import type { ProfessionalEventData } from '#domain/parties/professionals/events';
import { assertMaySeeProfessional, mayReadContact } from '#domain/parties/professionals/professional.policy';
import { AccountQueries } from '#features/identity/accounts/account.queries';
import { ProfessionalStore } from '#features/parties/professionals/professional.store';
import { professionalEvent } from '#features/parties/professionals/professional-event';
import { UnitOfWork } from '#platform/db/unit-of-work';
import { Outbox } from '#platform/outbox/outbox';

/** How a person is reached. */
export interface Contact {
  readonly email: string;
  readonly locale: Locale;
  readonly timeZone: string;
}

/** Reading how a person is reached: for few, and never without a trace. */
@Injectable()
export class ContactsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly professionals: ProfessionalStore,
    private readonly accounts: AccountQueries,
    private readonly outbox: Outbox<ProfessionalEventData>,
  ) {}

  /** The contact data of a professional, kept in the trail with who read it. Refuses NOT_FOUND, FORBIDDEN. */
  read(actor: PersonActor, professionalId: string): Promise<Contact> {
    return this.work.run(actorId(actor), async (tx) => {
      const professional = await this.professionals.lock(tx, professionalId);
      const facts = await this.professionals.facts(tx, professionalId);
      assertMaySeeProfessional(actor, facts);
      if (!mayReadContact(actor, facts)) throw new DomainError('FORBIDDEN');
      const [account] = await this.accounts.byIds([professional.accountId]);
      if (!account) throw new DomainError('NOT_FOUND');
      await this.outbox.append(
        tx,
        actorId(actor),
        professionalEvent(professional, 'professional.contact-read', {}),
      );
      const { email, locale, timeZone } = account;
      return { email, locale, timeZone };
    });
  }
}
