import { Injectable } from '@nestjs/common';
import { CONSULTATION } from '#domain/dialogue/consultations/consultation.states';
import { CONSULTATION_EVENT, type ConsultationEventData } from '#domain/dialogue/consultations/events';
import { nextState } from '#domain/kernel/machine';
import type { ConsultationEntity } from '#features/dialogue/consultations/consultation.entity';
import { ConsultationStore } from '#features/dialogue/consultations/consultation.store';
import { consultationEvent } from '#features/dialogue/consultations/consultation-event';
import { Clock } from '#platform/clock/clock';
import type { Tx } from '#platform/db/tx';
import { UnitOfWork } from '#platform/db/unit-of-work';
import { Outbox } from '#platform/outbox/outbox';

const BATCH = 100;
const BY = 'system:dialogue';

/** What time does to consultations. Each method works off up to 100; running it again is harmless. */
@Injectable()
export class ConsultationClockService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly consultations: ConsultationStore,
    private readonly outbox: Outbox<ConsultationEventData>,
    private readonly clock: Clock,
  ) {}

  /** Opens what begins today where it asks, closes what has ended, and says which replies are late. */
  async keep(): Promise<void> {
    const now = this.clock.now();
    await this.work.run(BY, async (tx) => {
      for (const one of await this.consultations.lockToOpen(tx, now, BATCH)) await this.step(tx, one, 'open');
    });
    await this.work.run(BY, async (tx) => {
      for (const one of await this.consultations.lockToClose(tx, now, BATCH))
        await this.step(tx, one, 'close');
    });
    await this.work.run(BY, async (tx) => {
      for (const one of await this.consultations.lockSilent(tx, now, BATCH)) await this.announce(tx, one);
    });
  }

  private async step(tx: Tx, consultation: ConsultationEntity, command: 'open' | 'close'): Promise<void> {
    const from = consultation.state;
    consultation.state = nextState(CONSULTATION, from, command);
    if (command === 'open') consultation.openedAt = this.clock.now();
    await this.consultations.save(tx, consultation);
    const date = command === 'open' ? consultation.closesOn : consultation.replyDueOn;
    await this.outbox.append(
      tx,
      BY,
      consultationEvent(consultation, CONSULTATION_EVENT[command], { from, date }),
    );
  }

  private async announce(tx: Tx, consultation: ConsultationEntity): Promise<void> {
    consultation.overdueAnnouncedOn = consultation.replyDueOn;
    await this.consultations.save(tx, consultation);
    const date = consultation.replyDueOn;
    await this.outbox.append(tx, BY, consultationEvent(consultation, 'consultation.reply-overdue', { date }));
  }
}
