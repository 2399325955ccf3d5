import { Injectable } from '@nestjs/common';
import { actorId, type PersonActor } from '#domain/kernel/actor';
import type { IsoDate } from '#domain/kernel/dates';
import { localDate } from '#domain/kernel/time-zone';
import { PAYMENT_EVENT, type PaymentEventData } from '#domain/placements/spending/events';
import type { PaymentCommand } from '#domain/placements/spending/payment.states';
import { PAYMENT_VIEW } from '#domain/placements/spending/views';
import { CaseStepsService } from '#features/casework/deadlines/case-steps.service';
import { DeadlinesService } from '#features/casework/deadlines/deadlines.service';
import type { PlacementRow } from '#features/placements/placements/placement.queries';
import type { PaymentEntity } from '#features/placements/spending/spending.entity';
import { Clock } from '#platform/clock/clock';
import type { Tx } from '#platform/db/tx';
import { Outbox } from '#platform/outbox/outbox';

/** What goes with every step of a payment: the work item of who decides next, and the event. */
@Injectable()
export class PaymentRecordsService {
  constructor(
    private readonly cases: CaseStepsService,
    private readonly deadlines: DeadlinesService,
    private readonly outbox: Outbox<PaymentEventData>,
    private readonly clock: Clock,
  ) {}

  now(): Date {
    return this.clock.now();
  }

  /** The last day on which something can have been paid: today at the host, or in the time of the product. */
  async lastDay(tx: Tx, { programmeId, institutionId }: PlacementRow): Promise<IsoDate> {
    const { timeZone } = await this.deadlines.settings(tx, programmeId, institutionId);
    const [at, today] = [localDate(this.clock.now(), timeZone), this.clock.today()];
    return at > today ? at : today;
  }

  async settle(tx: Tx, actor: PersonActor, payment: PaymentEntity, command: PaymentCommand): Promise<void> {
    const { id, state, version, placementId, budgetId, payee, recordedBy, reason } = payment;
    const { programmeId, institutionId, professionalId, country } = payment;
    await this.cases.update(tx, { subject: 'payment', id, state, view: PAYMENT_VIEW[state], facts: payment });
    await this.outbox.append(tx, actorId(actor), {
      name: PAYMENT_EVENT[command],
      aggregate: { type: 'payment', id, version },
      ...(reason && { reason }),
      data: {
        ...{ programmeId, institutionId, professionalId, country },
        ...{ placementId, budgetId, payee, accountId: recordedBy },
      },
    });
  }
}
