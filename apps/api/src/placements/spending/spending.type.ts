import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '#api/graphql/enum';
import { DateScalar, DateTimeScalar } from '#api/graphql/scalars';
import { commandEnum, stepOf } from '#api/graphql/step.type';
import { SupportKindEnum } from '#api/marketplace/needs/support.type';
import { personCommands } from '#domain/kernel/machine';
import type { SupportKind } from '#domain/marketplace/needs/support.rules';
import { type Payee, PAYEES } from '#domain/placements/spending/budget.rules';
import { PAYMENT, PAYMENT_STATES, type PaymentState } from '#domain/placements/spending/payment.states';

export const PayeeEnum = enumOf(PAYEES);
const PaymentStateEnum = enumOf(PAYMENT_STATES);
/** Recording brings data and is a mutation of its own. */
export const PaymentCommandEnum = commandEnum(
  'Payment',
  personCommands(PAYMENT).filter((command) => command !== 'record'),
);
export const PaymentStepType = stepOf('Payment', PaymentCommandEnum);
registerEnumType(PayeeEnum, {
  name: 'Payee',
  description: 'Who gets a payment: the professional, the host, or a provider who was paid for them.',
});
registerEnumType(PaymentStateEnum, { name: 'PaymentState', description: 'The status of a payment.' });

@ObjectType('Budget', {
  description:
    'What a programme may spend in a currency on the days of a period. Amounts are decimal numbers in its units.',
})
export class BudgetType {
  @Field(() => ID, { description: 'UUID.' })
  id!: string;

  @Field(() => ID, { description: 'The programme.' })
  programmeId!: string;

  @Field(() => String, { description: 'The programme by its name.' })
  programmeName!: string;

  @Field(() => String, { description: 'ISO 4217.' })
  currency!: string;

  @Field(() => DateScalar, { description: 'First day.' })
  startsOn!: string;

  @Field(() => DateScalar, { description: 'Last day.' })
  endsOn!: string;

  @Field(() => Int, { description: 'Send it when changing the budget.' })
  version!: number;

  @Field(() => String, { description: 'The budget.' })
  amount!: string;

  @Field(() => String, { description: 'Payments that were approved.' })
  paid!: string;

  @Field(() => String, { description: 'Payments that wait for approval.' })
  waiting!: string;

  @Field(() => String, { description: 'What agreed placements hold beyond what was paid for them.' })
  held!: string;

  @Field(() => String, {
    description: 'What is left of the budget; below nothing when more was agreed than there is.',
  })
  left!: string;
}

@ObjectType('Commitment', { description: 'What a placement holds of a budget.' })
export class CommitmentType {
  @Field(() => String, { description: 'ISO 4217.' })
  currency!: string;

  @Field(() => String, { description: 'What IOM has promised with the offer, for all days of the work.' })
  amount!: string;

  @Field(() => DateTimeScalar, { description: 'Since when.' })
  madeAt!: Date;
}

@ObjectType('Payment', {
  description: 'The record that something was paid for a placement. The money itself moves elsewhere.',
})
export class PaymentType {
  @Field(() => ID, { description: 'UUID.' })
  id!: string;

  @Field(() => ID, { description: 'The placement.' })
  placementId!: string;

  @Field(() => SupportKindEnum, { description: 'What it was for.' })
  kind!: SupportKind;

  @Field(() => PayeeEnum, { description: 'Who got it.' })
  payee!: Payee;

  @Field(() => String, { description: 'The amount, a decimal number in units of the currency.' })
  amount!: string;

  @Field(() => String, { description: 'ISO 4217.' })
  currency!: string;

  @Field(() => DateScalar, { description: 'The day on which it was paid.' })
  paidOn!: string;

  @Field(() => String, { description: 'What the books call it.' })
  reference!: string;

  @Field(() => PaymentStateEnum, { description: 'Its status.' })
  state!: PaymentState;

  @Field(() => Int, { description: 'Send it with a step.' })
  version!: number;

  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  recordedAt!: Date;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was decided on; null while it waits.',
  })
  decidedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'The code of the last decision that has one.' })
  reason!: string | null;
}
