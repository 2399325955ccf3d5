import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { actorId, type PersonActor } from '#domain/kernel/actor';
import { DomainError, refuseProblems } from '#domain/kernel/errors';
import { ruleOf } from '#domain/kernel/four-eyes.rules';
import type { Money } from '#domain/kernel/money/money.rules';
import { assertSeen } from '#domain/kernel/seen';
import type { SupportKind } from '#domain/marketplace/needs/support.rules';
import { assertCovered, assertLeft, type Payee } from '#domain/placements/spending/budget.rules';
import { assertMayRecord, decidePayment } from '#domain/placements/spending/payment.policy';
import { PAYMENT, type PaymentCommand } from '#domain/placements/spending/payment.states';
import { CaseStepsService } from '#features/casework/deadlines/case-steps.service';
import { PlacementStepsService } from '#features/placements/placements/placement-steps.service';
import { BudgetStore } from '#features/placements/spending/budget.store';
import { exact } from '#features/placements/spending/budgets.service';
import { PaymentStore } from '#features/placements/spending/payment.store';
import { PaymentRecordsService } from '#features/placements/spending/payment-records.service';
import type { PaymentEntity } from '#features/placements/spending/spending.entity';
import { UnitOfWork } from '#platform/db/unit-of-work';

/** A payment as somebody records it. */
export interface NewPayment extends Money {
  readonly placementId: string;
  readonly kind: SupportKind;
  readonly payee: Payee;
  /** The day on which it was paid. */
  readonly paidOn: string;
  readonly reference: string;
}

/** A step on a payment. */
export interface PaymentStep {
  readonly id: string;
  /** The version that the caller has seen. */
  readonly version?: number | null;
  readonly reason?: string | null;
}

/** Records of payments: one person records, another approves; the budget is spent by one at a time. */
@Injectable()
export class PaymentsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly payments: PaymentStore,
    private readonly budgets: BudgetStore,
    private readonly placements: PlacementStepsService,
    private readonly cases: CaseStepsService,
    private readonly records: PaymentRecordsService,
  ) {}

  /**
   * Records that something was paid for a placement; answers its id. Refuses NOT_FOUND for a placement out of reach,
   * FORBIDDEN for their own placement, BAD_INPUT, NO_BUDGET, BUDGET_EXCEEDED, PAYMENT_TWICE.
   */
  record(actor: PersonActor, payment: NewPayment): Promise<string> {
    return this.work.run(actorId(actor), async (tx) => {
      const placement = await this.placements.lock(tx, payment.placementId);
      assertMayRecord(actor, placement);
      const minor = exact(payment);
      if (payment.paidOn > (await this.records.lastDay(tx, placement)))
        refuseProblems([{ field: 'paidOn', code: 'OUT_OF_RANGE' }]);
      const { programmeId, institutionId, professionalId, country } = placement;
      const budget = await this.budgets.lockFor(tx, programmeId, payment.currency, payment.paidOn);
      if (!budget) throw new DomainError('NO_BUDGET', { currency: payment.currency, day: payment.paidOn });
      const held = await this.budgets.ownHeld(tx, budget.id, placement.id);
      assertLeft(await this.budgets.figures(tx, budget.id), held, minor);
      const { kind, payee, paidOn, reference, currency } = payment;
      const row: PaymentEntity = {
        ...{ id: uuidv7(), placementId: placement.id, budgetId: budget.id },
        ...{ programmeId, institutionId, professionalId, country, kind, payee, paidOn, reference, currency },
        ...{ amountMinor: String(minor), state: 'RECORDED', version: 1 },
        ...{ recordedBy: actor.accountId, recordedAt: this.records.now(), decidedBy: null, decidedAt: null },
        reason: null,
      };
      await this.payments.insert(tx, row);
      await this.records.settle(tx, actor, row, 'record');
      return row.id;
    });
  }

  /**
   * Takes a step. Refuses NOT_FOUND, STALE_VERSION, ILLEGAL_TRANSITION, FORBIDDEN, REASON_REQUIRED, FOUR_EYES_REQUIRED for who
   * recorded it, BUDGET_EXCEEDED.
   */
  async step(actor: PersonActor, command: PaymentCommand, step: PaymentStep): Promise<void> {
    await this.work.run(actorId(actor), async (tx) => {
      const payment = await this.payments.lock(tx, step.id);
      const from = payment.state;
      const state = decidePayment(actor, payment, command, step.reason);
      assertSeen(step.version, payment.version);
      await this.cases.assertOthers(tx, actor, ruleOf(PAYMENT, from, command), 'payment', payment);
      if (command === 'approve') {
        await this.budgets.lock(tx, payment.budgetId);
        assertCovered(await this.budgets.figures(tx, payment.budgetId), BigInt(payment.amountMinor));
      }
      const decided = { decidedBy: actor.accountId, decidedAt: this.records.now() };
      Object.assign(payment, { state, reason: step.reason ?? null, ...decided });
      await this.payments.save(tx, payment);
      await this.records.settle(tx, actor, payment, command);
    });
  }
}
