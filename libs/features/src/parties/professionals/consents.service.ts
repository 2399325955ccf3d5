import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { actorId, type PersonActor } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';
import type { Locale } from '#domain/kernel/locale';
import { assertPublished } from '#domain/parties/professionals/consent.rules';
import type { ProfessionalEventData } from '#domain/parties/professionals/events';
import type { ConsentPurpose } from '#domain/parties/professionals/profile';
import { ProfessionalStore } from '#features/parties/professionals/professional.store';
import { professionalEvent } from '#features/parties/professionals/professional-event';
import { Clock } from '#platform/clock/clock';
import type { Tx } from '#platform/db/tx';
import { UnitOfWork } from '#platform/db/unit-of-work';
import { Outbox } from '#platform/outbox/outbox';

/** StepInput and taking back consents: only by the person, purpose by purpose. */
@Injectable()
export class ConsentsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly professionals: ProfessionalStore,
    private readonly outbox: Outbox<ProfessionalEventData>,
    private readonly clock: Clock,
  ) {}

  /**
   * Agrees to the current text of a purpose, as read in a language. A consent to it that is live already stays as it is.
   * Refuses BAD_INPUT for a version that is not current, NOT_FOUND.
   */
  async give(
    actor: PersonActor,
    purpose: ConsentPurpose,
    textVersion: string,
    language: Locale,
  ): Promise<void> {
    const { digest } = assertPublished(purpose, textVersion, language);
    await this.change(actor, purpose, 'professional.consent-given', (tx, professionalId) =>
      this.professionals.insertConsent(tx, {
        id: uuidv7(),
        professionalId,
        purpose,
        textVersion,
        language,
        digest,
        givenAt: this.clock.now(),
        withdrawnAt: null,
      }),
    );
  }

  /** Takes a consent back, whichever versions it was given to, from now on; harmless when there is none. */
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
      await this.outbox.append(tx, actorId(actor), professionalEvent(professional, event, { purpose }));
    });
  }
}
