import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '#api/graphql/enum';
import {
  type Support,
  SUPPORT_KINDS,
  SUPPORT_PAYERS,
  SUPPORT_PERIODS,
  type SupportKind,
  type SupportPayer,
  type SupportPeriod,
} from '#domain/marketplace/needs/support.rules';

export const SupportKindEnum = enumOf(SUPPORT_KINDS);
export const SupportPayerEnum = enumOf(SUPPORT_PAYERS);
export const SupportPeriodEnum = enumOf(SUPPORT_PERIODS);
registerEnumType(SupportKindEnum, { name: 'SupportKind', description: 'What a placement comes with.' });
registerEnumType(SupportPayerEnum, {
  name: 'SupportPayer',
  description: 'Who pays for it: IOM, the host, or another funder.',
});
registerEnumType(SupportPeriodEnum, { name: 'SupportPeriod', description: 'How often an amount is paid.' });

@ObjectType('Support', { description: 'One thing that a placement comes with.' })
export class SupportType implements Support {
  @Field(() => SupportKindEnum, { description: 'What it is.' })
  kind!: SupportKind;

  @Field(() => SupportPayerEnum, { description: 'Who pays for it.' })
  payer!: SupportPayer;

  @Field(() => String, {
    nullable: true,
    description: 'The amount, a decimal number in units of the currency; null for what is offered in kind.',
  })
  amount!: string | null;

  @Field(() => String, { nullable: true, description: 'ISO 4217; null where there is no amount.' })
  currency!: string | null;

  @Field(() => SupportPeriodEnum, {
    nullable: true,
    description: 'How often the amount is paid; null where there is none.',
  })
  per!: SupportPeriod | null;
}
