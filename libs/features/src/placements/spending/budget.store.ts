import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { IsoDate } from '#domain/kernel/dates';
import { DomainError } from '#domain/kernel/errors';
import type { BudgetFigures } from '#domain/placements/spending/budget.rules';
import { BUDGET_FIGURES, OWN_HELD } from '#features/placements/spending/budget-figures.sql';
import { BudgetEntity, CommitmentEntity } from '#features/placements/spending/spending.entity';
import { violated } from '#platform/db/constraints';
import type { Tx } from '#platform/db/tx';

type FigureRow = Record<'amount' | 'paid' | 'waiting' | 'held', string> & { readonly currency: string };

/** Write side of budgets and of what placements hold of them. */
@Injectable()
export class BudgetStore {
  /** Adds a budget. Throws BUDGET_OVERLAPS, which the database holds by itself. */
  async insert(tx: Tx, budget: BudgetEntity): Promise<void> {
    try {
      await tx.insert(BudgetEntity, budget);
    } catch (error) {
      if (violated(error) === 'budget_overlaps') throw new DomainError('BUDGET_OVERLAPS');
      throw error;
    }
  }

  /** The budget, locked. Throws NOT_FOUND. */
  async lock(tx: Tx, id: string): Promise<BudgetEntity> {
    const budget = await tx.findOne(BudgetEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!budget) throw new DomainError('NOT_FOUND');
    return budget;
  }

  /** The budget of a programme in a currency that has this day, locked, so that it is spent by one at a time; null for none. */
  lockFor(tx: Tx, programmeId: string, currency: string, day: IsoDate): Promise<BudgetEntity | null> {
    return tx
      .createQueryBuilder(BudgetEntity, 'b')
      .where('b.programme_id = :programmeId AND b.currency = :currency', { programmeId, currency })
      .andWhere(':day BETWEEN b.starts_on AND b.ends_on', { day })
      .setLock('pessimistic_write')
      .getOne();
  }

  async save(tx: Tx, budget: BudgetEntity): Promise<void> {
    budget.version += 1;
    await tx.save(BudgetEntity, budget);
  }

  /** What there is of a budget now. */
  async figures(tx: Tx, id: string): Promise<BudgetFigures> {
    const [row] = await tx.query<FigureRow[]>(
      `SELECT b.currency, ${BUDGET_FIGURES.join(', ')} FROM budget b WHERE b.id = $1`,
      [id],
    );
    if (!row) throw new DomainError('NOT_FOUND');
    return figuresOf(row);
  }

  /** What a placement holds of a budget beyond what was paid for it, in minor units. */
  async ownHeld(tx: Tx, budgetId: string, placementId: string): Promise<bigint> {
    const [row] = await tx.query<{ held: string }[]>(OWN_HELD, [budgetId, placementId]);
    return BigInt(row?.held ?? 0);
  }

  /** What a placement holds of any budget now. */
  commitmentsOf(tx: Tx, placementId: string): Promise<CommitmentEntity[]> {
    return tx.findBy(CommitmentEntity, { placementId, endedAt: IsNull() });
  }

  /** Whether the last that was said of a placement's money in a currency is that it is short. */
  async isShort(tx: Tx, placementId: string, currency: string): Promise<boolean> {
    const [last] = await tx.query<{ name: string }[]>(
      `SELECT name FROM domain_event
        WHERE aggregate_type = 'commitment' AND aggregate_id = $1 AND data->>'currency' = $2 ORDER BY seq DESC LIMIT 1`,
      [placementId, currency],
    );
    return last?.name === 'commitment.short';
  }

  async putCommitment(tx: Tx, commitment: CommitmentEntity): Promise<void> {
    await tx.save(CommitmentEntity, commitment);
  }

  /** Placements after an id that were agreed for days of a budget, in order of id. */
  async placementsOf(
    tx: Tx,
    { programmeId, startsOn, endsOn }: BudgetEntity,
    after: string,
    limit: number,
  ): Promise<string[]> {
    const rows = await tx.query<{ id: string }[]>(
      `SELECT p.id FROM placement p
        WHERE p.programme_id = $1 AND p.starts_on BETWEEN $2 AND $3 AND p.accepted_at IS NOT NULL
          AND p.support <> '[]' AND p.id > $4
        ORDER BY p.id LIMIT $5`,
      [programmeId, startsOn, endsOn, after, limit],
    );
    return rows.map(({ id }) => id);
  }
}

/** The figures of a row, exactly. */
export const figuresOf = ({ currency, amount, paid, waiting, held }: FigureRow): BudgetFigures => ({
  currency,
  amount: BigInt(amount),
  paid: BigInt(paid),
  waiting: BigInt(waiting),
  held: BigInt(held),
});
