import { Injectable } from '@nestjs/common';
import { addDays } from '#domain/kernel/dates';
import { nextState } from '#domain/kernel/machine';
import { INSTITUTION_EVENT, type InstitutionEventData } from '#domain/parties/institutions/events';
import { EXPIRY_WARNING_DAYS } from '#domain/parties/institutions/institution.rules';
import { INSTITUTION } from '#domain/parties/institutions/institution.states';
import { InstitutionStore } from '#features/parties/institutions/institution.store';
import { institutionEvent } from '#features/parties/institutions/institution-event';
import { Clock } from '#platform/clock/clock';
import { UnitOfWork } from '#platform/db/unit-of-work';
import { Outbox } from '#platform/outbox/outbox';

const BATCH = 200;
const BY = 'system:clock';

/** What time does to institutions. Each method works off up to 200 and answers how many there were; running it again is harmless. */
@Injectable()
export class InstitutionExpiryService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly institutions: InstitutionStore,
    private readonly outbox: Outbox<InstitutionEventData>,
    private readonly clock: Clock,
  ) {}

  /** Warns of institutions that expire soon, once for each last day. */
  warnExpiring(): Promise<number> {
    return this.work.run(BY, async (tx) => {
      const soon = addDays(this.clock.today(), EXPIRY_WARNING_DAYS);
      const expiring = await this.institutions.lockExpiring(tx, soon, BATCH);
      for (const institution of expiring) {
        institution.warnedOf = institution.validUntil;
        await this.institutions.save(tx, institution);
        const data = { date: institution.validUntil };
        await this.outbox.append(tx, BY, institutionEvent(institution, 'institution.expiring', data));
      }
      return expiring.length;
    });
  }

  /** Ends the approvals whose last day has passed. */
  expire(): Promise<number> {
    return this.work.run(BY, async (tx) => {
      const expired = await this.institutions.lockExpired(tx, this.clock.today(), BATCH);
      for (const institution of expired) {
        institution.state = nextState(INSTITUTION, institution.state, 'expire');
        await this.institutions.save(tx, institution);
        await this.outbox.append(tx, BY, institutionEvent(institution, INSTITUTION_EVENT.expire, {}));
      }
      return expired.length;
    });
  }
}
