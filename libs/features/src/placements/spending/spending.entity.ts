import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { SupportKind } from '#domain/marketplace/needs/support.rules';
import type { Payee } from '#domain/placements/spending/budget.rules';
import type { PaymentState } from '#domain/placements/spending/payment.states';

/** What a programme may spend in one currency on the days of a period. */
@Entity('budget')
export class BudgetEntity {
  /** UUID v7. */
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  programmeId!: string;

  /** ISO 4217. */
  @Column('char', { length: 3 })
  currency!: string;

  /** First and last day. */
  @Column('date')
  startsOn!: string;

  @Column('date')
  endsOn!: string;

  /** In minor units of the currency; a whole number as text, since it may be larger than a JavaScript number holds. */
  @Column('bigint')
  amountMinor!: string;

  /** Rises with every change. */
  @Column('int')
  version!: number;

  @Column('uuid')
  setBy!: string;

  @Column('timestamptz')
  setAt!: Date;
}

/** What an agreed placement holds of a budget. */
@Entity('commitment')
@Index('commitment_budget', ['budgetId'])
export class CommitmentEntity {
  @PrimaryColumn('uuid')
  placementId!: string;

  /** ISO 4217. */
  @PrimaryColumn('char', { length: 3 })
  currency!: string;

  @Column('uuid')
  budgetId!: string;

  /** In minor units. */
  @Column('bigint')
  amountMinor!: string;

  @Column('timestamptz')
  madeAt!: Date;

  /** When it stopped holding anything; null while it does. */
  @Column('timestamptz', { nullable: true })
  endedAt!: Date | null;
}

/** The record of a payment: that it was made, and who saw it. The money itself moves elsewhere. */
@Entity('payment')
@Index('payment_placement', ['placementId', 'id'])
@Index('payment_budget', ['budgetId', 'state'])
export class PaymentEntity {
  /** UUID v7. */
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  placementId!: string;

  @Column('uuid')
  budgetId!: string;

  @Column('uuid')
  programmeId!: string;

  @Column('uuid')
  institutionId!: string;

  @Column('uuid')
  professionalId!: string;

  /** Host country, ISO 3166-1 alpha-2. */
  @Column('char', { length: 2 })
  country!: string;

  @Column('text')
  kind!: SupportKind;

  @Column('text')
  payee!: Payee;

  /** In minor units. */
  @Column('bigint')
  amountMinor!: string;

  /** ISO 4217. */
  @Column('char', { length: 3 })
  currency!: string;

  @Column('date')
  paidOn!: string;

  /** What the books of the organization call it. */
  @Column('text')
  reference!: string;

  @Column('text')
  state!: PaymentState;

  @Column('int')
  version!: number;

  @Column('uuid')
  recordedBy!: string;

  @Column('timestamptz')
  recordedAt!: Date;

  @Column('uuid', { nullable: true })
  decidedBy!: string | null;

  @Column('timestamptz', { nullable: true })
  decidedAt!: Date | null;

  /** The code of the last step that demanded one. */
  @Column('text', { nullable: true })
  reason!: string | null;
}

export const SPENDING_ENTITIES = [BudgetEntity, CommitmentEntity, PaymentEntity];
