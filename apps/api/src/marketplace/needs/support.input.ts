import { Field, InputType } from '@nestjs/graphql';
import { AmountScalar, CurrencyCodeScalar } from '#api/graphql/scalars';
import { SupportKindEnum, SupportPayerEnum, SupportPeriodEnum } from '#api/marketplace/needs/support.type';
import type {
  Support,
  SupportKind,
  SupportPayer,
  SupportPeriod,
} from '#domain/marketplace/needs/support.rules';

@InputType({ description: 'One thing that a placement comes with.' })
export class SupportInput implements Support {
  @Field(() => SupportKindEnum, { description: 'What it is.' })
  kind!: SupportKind;

  @Field(() => SupportPayerEnum, { description: 'Who pays for it.' })
  payer!: SupportPayer;

  @Field(() => AmountScalar, {
    nullable: true,
    defaultValue: null,
    description: 'The amount, with no more decimals than the currency has; leave it out for what is in kind.',
  })
  amount!: string | null;

  @Field(() => CurrencyCodeScalar, {
    nullable: true,
    defaultValue: null,
    description: 'Its currency; needed with an amount.',
  })
  currency!: string | null;

  @Field(() => SupportPeriodEnum, {
    nullable: true,
    defaultValue: null,
    description: 'How often it is paid; needed with an amount.',
  })
  per!: SupportPeriod | null;
}
