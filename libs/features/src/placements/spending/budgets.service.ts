import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { actorId, type PersonActor } from '#domain/kernel/actor';
import { refuseProblems } from '#domain/kernel/errors';
import { minorOf, type Money } from '#domain/kernel/money/money.rules';
import { assertSeen } from '#domain/kernel/seen';
import { assertMayChangeBudget, assertMaySetBudget } from '#domain/placements/spending/budget.policy';
import { assertCovers } from '#domain/placements/spending/budget.rules';
import type { BudgetEventData } from '#domain/placements/spending/events';
import { ProgrammeQueries } from '#features/parties/programmes/programme.queries';
import { BudgetStore } from '#features/placements/spending/budget.store';
import type { BudgetEntity } from '#features/placements/spending/spending.entity';
import { Clock } from '#platform/clock/clock';
import type { Tx } from '#platform/db/tx';
import { UnitOfWork } from '#platform/db/unit-of-work';
import { Outbox } from '#platform/outbox/outbox';

/** A budget as somebody sets it. */
export interface NewBudget extends Money {
  readonly programmeId: string;
  readonly startsOn: string;
  readonly endsOn: string;
}

/** What a programme may spend. */
@Injectable()
export class BudgetsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly store: BudgetStore,
    private readonly programmes: ProgrammeQueries,
    private readonly outbox: Outbox<BudgetEventData>,
    private readonly clock: Clock,
  ) {}

  /** Sets a budget; answers its id. Refuses FORBIDDEN, NOT_FOUND, BAD_INPUT, BUDGET_OVERLAPS. */
  async set(actor: PersonActor, { programmeId, startsOn, endsOn, ...money }: NewBudget): Promise<string> {
    assertMaySetBudget(actor, programmeId);
    await this.programmes.rules(programmeId);
    if (endsOn < startsOn) refuseProblems([{ field: 'endsOn', code: 'ENDS_BEFORE_START' }]);
    const budget: BudgetEntity = {
      ...{ id: uuidv7(), programmeId, startsOn, endsOn, currency: money.currency },
      ...{ amountMinor: String(exact(money)), version: 1, setBy: actor.accountId, setAt: this.clock.now() },
    };
    return this.work.run(actorId(actor), async (tx) => {
      await this.store.insert(tx, budget);
      await this.append(tx, actor, budget, 'budget.set');
      return budget.id;
    });
  }

  /** Raises or lowers a budget, never below what is used. Refuses NOT_FOUND, STALE_VERSION, BAD_INPUT, BUDGET_EXCEEDED. */
  async change(actor: PersonActor, id: string, version: number, amount: string): Promise<void> {
    await this.work.run(actorId(actor), async (tx) => {
      const budget = await this.store.lock(tx, id);
      assertMayChangeBudget(actor, budget.programmeId);
      assertSeen(version, budget.version);
      const minor = exact({ amount, currency: budget.currency });
      assertCovers(await this.store.figures(tx, id), minor);
      budget.amountMinor = String(minor);
      await this.store.save(tx, budget);
      await this.append(tx, actor, budget, 'budget.changed');
    });
  }

  private async append(
    tx: Tx,
    actor: PersonActor,
    { id, version, programmeId }: BudgetEntity,
    name: 'budget.set' | 'budget.changed',
  ): Promise<void> {
    const aggregate = { type: 'budget', id, version };
    await this.outbox.append(tx, actorId(actor), { name, aggregate, data: { programmeId } });
  }
}

/** The minor units of an amount. Refuses BAD_INPUT. */
export function exact(money: Money): bigint {
  const minor = minorOf(money);
  if (typeof minor === 'bigint') return minor;
  refuseProblems([minor]);
  return 0n;
}
