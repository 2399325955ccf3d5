import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsInt, IsOptional, IsUUID, Length, Matches, Min } from 'class-validator';
import { AmountScalar, CodeScalar, CurrencyCodeScalar, DateScalar, LineScalar } from '#api/graphql/scalars';
import { SupportKindEnum } from '#api/marketplace/needs/support.type';
import { PayeeEnum } from '#api/placements/spending/spending.type';
import type { SupportKind } from '#domain/marketplace/needs/support.rules';
import type { Payee } from '#domain/placements/spending/budget.rules';
import { SPENDING_LIMITS } from '#domain/placements/spending/limits';
import type { NewBudget } from '#features/placements/spending/budgets.service';
import type { NewPayment, PaymentStep } from '#features/placements/spending/payments.service';

@InputType({ description: 'A budget.' })
export class BudgetInput implements NewBudget {
  @Field(() => ID, { description: 'The programme.' })
  @IsUUID()
  programmeId!: string;

  @Field(() => CurrencyCodeScalar, { description: 'Its currency.' })
  currency!: string;

  @Field(() => DateScalar, { description: 'First day.' })
  startsOn!: string;

  @Field(() => DateScalar, { description: 'Last day.' })
  endsOn!: string;

  @Field(() => AmountScalar, { description: 'The budget, in units of the currency.' })
  amount!: string;
}

@InputType({ description: 'A payment that was made.' })
export class PaymentInput implements NewPayment {
  @Field(() => ID, { description: 'The placement.' })
  @IsUUID()
  placementId!: string;

  @Field(() => SupportKindEnum, { description: 'What it was for.' })
  kind!: SupportKind;

  @Field(() => PayeeEnum, { description: 'Who got it.' })
  payee!: Payee;

  @Field(() => AmountScalar, { description: 'The amount, in units of the currency.' })
  amount!: string;

  @Field(() => CurrencyCodeScalar, { description: 'Its currency.' })
  currency!: string;

  @Field(() => DateScalar, { description: 'The day on which it was paid; not in the future.' })
  paidOn!: string;

  @Field(() => LineScalar, {
    description: 'What the books call it, 2 to 60 characters; each counts once in a programme.',
  })
  @Length(...SPENDING_LIMITS.reference)
  reference!: string;
}

@InputType({ description: 'A step on a payment.' })
export class PaymentStepInput implements PaymentStep {
  @Field(() => ID, { description: 'The payment.' })
  id!: string;

  @Field(() => Int, { nullable: true, description: 'The version that you have seen.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  version?: number | null;

  @Field(() => CodeScalar, {
    nullable: true,
    description: 'One of the codes of the step, where it demands one.',
  })
  @IsOptional()
  @Matches(/^[A-Z_]{1,60}$/)
  reason?: string | null;
}
