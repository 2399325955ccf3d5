import { Field, Float, ObjectType } from '@nestjs/graphql';
import { TransferPayoutEnum } from '#api/remittances/corridors/price-enums.type';
import { LessonCodeEnum } from '#api/remittances/lessons/lesson-code.type';
import type { LessonFact } from '#domain/remittances/lessons/fact.rules';
import type { LessonCode } from '#domain/remittances/lessons/lesson';
import type { Payout } from '#domain/remittances/prices/quote';

@ObjectType('LessonFact', {
  description:
    'What a lesson says, shown by the newest prices of one corridor. What it does not need is null.',
})
export class LessonFactType implements LessonFact {
  @Field(() => LessonCodeEnum, { description: 'Which lesson.' })
  lesson!: LessonCode;

  @Field(() => String, { nullable: true, description: 'The firm whose price it is.' })
  firm!: string | null;

  @Field(() => String, { nullable: true, description: 'ISO 4217.' })
  currency!: string | null;

  @Field(() => String, { nullable: true, description: 'What is sent, as a decimal number in `currency`.' })
  amount!: string | null;

  @Field(() => String, { nullable: true, description: 'A larger amount, for comparison.' })
  otherAmount!: string | null;

  @Field(() => String, { nullable: true, description: 'What it costs, in `currency`.' })
  cost!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What is saved a year by sending twice as much in every second month, in `currency`.',
  })
  saving!: string | null;

  @Field(() => Float, { nullable: true, description: 'The fee, in per cent of the amount.' })
  feePct!: number | null;

  @Field(() => Float, { nullable: true, description: 'The margin, in per cent of the amount.' })
  marginPct!: number | null;

  @Field(() => Float, { nullable: true, description: 'The total, in per cent of the amount.' })
  totalPct!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'The total of the larger amount, or of the cheapest way of being paid out.',
  })
  otherPct!: number | null;

  @Field(() => TransferPayoutEnum, { nullable: true, description: 'The dearest way of being paid out.' })
  payout!: Payout | null;

  @Field(() => TransferPayoutEnum, { nullable: true, description: 'The cheapest way of being paid out.' })
  otherPayout!: Payout | null;
}
