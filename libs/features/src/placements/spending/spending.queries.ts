import { Injectable } from '@nestjs/common';
import { DataSource, type SelectQueryBuilder } from 'typeorm';
import type { Actor, StaffRole } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';
import { BUDGET_READERS } from '#domain/placements/spending/budget.policy';
import type { BudgetFigures } from '#domain/placements/spending/budget.rules';
import { institutionsOf, staffScope } from '#features/identity/accounts/staff.scope';
import { figuresOf } from '#features/placements/spending/budget.store';
import { BUDGET_FIGURES } from '#features/placements/spending/budget-figures.sql';
import { BudgetEntity, CommitmentEntity, PaymentEntity } from '#features/placements/spending/spending.entity';

/** A budget with what there is of it. */
export interface BudgetRow extends Pick<
  BudgetEntity,
  'id' | 'programmeId' | 'currency' | 'startsOn' | 'endsOn' | 'version'
> {
  readonly programmeName: string;
  readonly figures: BudgetFigures;
}

type Raw = Omit<BudgetRow, 'figures'> & Record<'amount' | 'paid' | 'waiting' | 'held', string>;

const PAYMENT_READERS: readonly StaffRole[] = ['CASE_OFFICER', 'APPROVER', 'ANALYST'];
/** A budget is of a whole programme: whoever reaches a part of it sees what is left. */
const OF_PROGRAMME = { programme: 'b.programme_id', country: () => 'TRUE' };
const OF_PAYMENT = { programme: 'x.programme_id', country: 'x.country' };
const MOST = 200;

/** Read side of budgets and payments. */
@Injectable()
export class SpendingQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** The budgets within the actor's reach, the newest period first; of one programme where it is named. */
  async budgets(actor: Actor, programmeId?: string | null): Promise<BudgetRow[]> {
    const query = this.budgetRows(actor)
      .orderBy('g.name')
      .addOrderBy('b.starts_on', 'DESC')
      .addOrderBy('b.currency')
      .limit(MOST);
    if (programmeId) query.andWhere('b.programme_id = :programmeId', { programmeId });
    return (await query.getRawMany<Raw>()).map(budgetOf);
  }

  /** A budget within the actor's reach. Throws NOT_FOUND. */
  async budget(actor: Actor, id: string): Promise<BudgetRow> {
    const row = await this.budgetRows(actor).andWhere('b.id = :id', { id }).getRawOne<Raw>();
    if (!row) throw new DomainError('NOT_FOUND');
    return budgetOf(row);
  }

  /** What was paid for a placement, as far as the actor may see it: the two sides see what they got and was approved. */
  payments(actor: Actor, placementId: string): Promise<PaymentEntity[]> {
    return this.paymentRows(actor)
      .andWhere('x.placement_id = :placementId', { placementId })
      .orderBy('x.id', 'DESC')
      .limit(MOST)
      .getMany();
  }

  /** A payment that the actor may see. Throws NOT_FOUND. */
  async payment(actor: Actor, id: string): Promise<PaymentEntity> {
    const payment = await this.paymentRows(actor).andWhere('x.id = :id', { id }).getOne();
    if (!payment) throw new DomainError('NOT_FOUND');
    return payment;
  }

  /** What waits for approval within the actor's reach, the oldest first. */
  waiting(actor: Actor): Promise<PaymentEntity[]> {
    const { sql, parameters } = staffScope(actor, ['CASE_OFFICER', 'APPROVER'], OF_PAYMENT);
    return this.dataSource
      .createQueryBuilder(PaymentEntity, 'x')
      .where(`x.state = 'RECORDED' AND ${sql}`, parameters)
      .orderBy('x.id')
      .limit(MOST)
      .getMany();
  }

  /** What a placement holds of budgets now, for staff who reach it. */
  commitments(actor: Actor, placementId: string): Promise<CommitmentEntity[]> {
    const { sql, parameters } = staffScope(actor, PAYMENT_READERS, {
      programme: 'p.programme_id',
      country: 'p.country',
    });
    return this.dataSource
      .createQueryBuilder(CommitmentEntity, 'c')
      .innerJoin('placement', 'p', 'p.id = c.placement_id')
      .where(`c.placement_id = :placementId AND c.ended_at IS NULL AND ${sql}`, {
        ...parameters,
        placementId,
      })
      .orderBy('c.currency')
      .getMany();
  }

  private budgetRows(actor: Actor) {
    const { sql, parameters } = staffScope(actor, BUDGET_READERS, OF_PROGRAMME);
    return this.dataSource
      .createQueryBuilder()
      .select([
        'b.id AS id',
        'b.programme_id AS "programmeId"',
        'b.currency AS currency',
        'b.starts_on::text AS "startsOn"',
        'b.ends_on::text AS "endsOn"',
        'b.version AS version',
        'g.name AS "programmeName"',
        ...BUDGET_FIGURES,
      ])
      .from(BudgetEntity, 'b')
      .innerJoin('programme', 'g', 'g.id = b.programme_id')
      .where(sql, parameters);
  }

  private paymentRows(actor: Actor): SelectQueryBuilder<PaymentEntity> {
    const staff = staffScope(actor, PAYMENT_READERS, OF_PAYMENT);
    return this.dataSource.createQueryBuilder(PaymentEntity, 'x').where(
      `(${staff.sql}
         OR (x.state = 'APPROVED' AND x.payee <> 'HOST' AND x.professional_id = :me)
         OR (x.state = 'APPROVED' AND x.payee = 'HOST' AND x.institution_id = ANY(:institutions)))`,
      {
        ...staff.parameters,
        me: actor.kind === 'person' ? actor.professionalId : null,
        institutions: institutionsOf(actor),
      },
    );
  }
}

const budgetOf = ({ amount, paid, waiting, held, ...row }: Raw): BudgetRow => ({
  ...row,
  figures: figuresOf({ currency: row.currency, amount, paid, waiting, held }),
});
