import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { actorId, type PersonActor } from '#domain/actor';
import { DomainError } from '#domain/errors';
import { assertTextVersion } from '#domain/professional/professional.rules';
import type { ConsentPurpose } from '#domain/professional/profile';
import { professionalEvent } from '#features/professionals/professional-event';
import { ProfessionalStore } from '#features/professionals/professional.store';
import { Clock } from '#platform/clock/clock';
import type { Tx } from '#platform/db/tx';
import { UnitOfWork } from '#platform/db/unit-of-work';
import { Outbox } from '#platform/outbox/outbox';

/** Giving and taking back consents: only by the person, purpose by purpose. */
@Injectable()
export class ConsentsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly professionals: ProfessionalStore,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Agrees to a purpose as the wording `textVersion` describes it. A consent that is live already stays as it is. */
  async give(actor: PersonActor, purpose: ConsentPurpose, textVersion: string): Promise<void> {
    assertTextVersion(textVersion);
    await this.change(actor, purpose, 'professional.consent-given', (tx, professionalId) =>
      this.professionals.insertConsent(tx, {
        id: uuidv7(),
        professionalId,
        purpose,
        textVersion,
        givenAt: this.clock.now(),
        withdrawnAt: null,
      }),
    );
  }

  /** Takes a consent back, from now on; harmless when there is none. */
  withdraw(actor: PersonActor, purpose: ConsentPurpose): Promise<void> {
    return this.change(actor, purpose, 'professional.consent-withdrawn', (tx, professionalId) =>
      this.professionals.withdrawConsent(tx, professionalId, purpose, this.clock.now()),
    );
  }

  private async change(
    actor: PersonActor,
    purpose: ConsentPurpose,
    event: 'professional.consent-given' | 'professional.consent-withdrawn',
    write: (tx: Tx, professionalId: string) => Promise<boolean>,
  ): Promise<void> {
    const id = actor.professionalId;
    if (!id) throw new DomainError('NOT_FOUND');
    await this.work.run(actorId(actor), async (tx) => {
      const professional = await this.professionals.lock(tx, id);
      if (!(await write(tx, id))) return;
      await this.professionals.save(tx, professional);
      await this.outbox.append(
        tx,
        actorId(actor),
        professionalEvent(professional, event, { data: { purpose } }),
      );
    });
  }
}
