import { Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '#api/graphql/enum';
import {
  type Shown,
  SHOWN_METHODS,
  SHOWN_REASONS,
  type ShownMethod,
  type ShownReason,
} from '#domain/kernel/disclosure/shown';

const ShownReasonEnum = enumOf(SHOWN_REASONS);
const ShownMethodEnum = enumOf(SHOWN_METHODS);
registerEnumType(ShownReasonEnum, { name: 'ShownReason', description: 'Why a figure is not shown.' });
registerEnumType(ShownMethodEnum, {
  name: 'ShownMethod',
  description: 'How a figure came to be what is shown.',
});

@ObjectType('ShownFigure', {
  description: 'A figure as it may be seen: with its interval, or with the reason for there being none.',
})
export class ShownType implements Shown {
  @Field(() => Float, { nullable: true, description: 'Null exactly when there is a reason.' })
  value!: number | null;

  @Field(() => Float, { nullable: true, description: 'The low end of its interval.' })
  lower!: number | null;

  @Field(() => Float, { nullable: true, description: 'The high end of its interval.' })
  upper!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many it is made from; null where that would say too much.',
  })
  n!: number | null;

  @Field(() => ShownReasonEnum, { nullable: true, description: 'Why it is not shown.' })
  reason!: ShownReason | null;

  @Field(() => Int, { nullable: true, description: 'With FEWER_THAN: fewer than so many.' })
  fewerThan!: number | null;

  @Field(() => ShownMethodEnum, { description: 'How it was made.' })
  method!: ShownMethod;
}
