import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '#api/graphql/enum';
import { DateScalar } from '#api/graphql/scalars';
import { ShownType } from '#api/graphql/shown.type';
import { CorridorFigureType } from '#api/remittances/corridors/figure.type';
import { CORRIDOR_STEPS, type CorridorStep } from '#domain/remittances/corridors/action.rules';
import type { CorridorVolume } from '#features/remittances/corridors/corridor-volumes';

export const CorridorStepEnum = enumOf(CORRIDOR_STEPS);
registerEnumType(CorridorStepEnum, {
  name: 'CorridorStep',
  description: 'What staff do about a dear corridor.',
});

@ObjectType('CorridorVolume', { description: 'How much is sent along a corridor, by an estimate of others.' })
class CorridorVolumeType {
  @Field(() => Int, { description: 'Million US dollars a year.' })
  millionUsd!: number;

  @Field(() => Int, { description: 'The year.' })
  year!: number;

  @Field(() => String, { description: 'Whose estimate it is; to be shown with it.' })
  attribution!: string;
}

@ObjectType('DearCorridor', {
  description: 'A corridor above 5 % or without enough qualifying services, and what is done about it.',
})
export class DearCorridorType {
  @Field(() => CorridorFigureType, { description: 'Its newest figure.' })
  figure!: CorridorFigureType;

  @Field(() => CorridorStepEnum, { nullable: true, description: 'What is planned.' })
  step!: CorridorStep | null;

  @Field(() => CorridorVolumeType, {
    nullable: true,
    description: 'How much is sent along it; null where that is below a million or nobody has estimated it.',
  })
  volume!: CorridorVolume | null;

  @Field(() => ID, { nullable: true, description: 'Who does it.' })
  ownerId!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Until when.' })
  dueOn!: string | null;

  @Field(() => Int, { nullable: true, description: 'Of the plan; give it back to change it.' })
  version!: number | null;

  @Field(() => ShownType, { description: 'How many people watch it; few are not counted apart.' })
  watchers!: ShownType;
}

@ObjectType('CorridorAction', {
  description: 'What is planned about a corridor and not done yet, by whom and until when.',
})
export class CorridorActionType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'Where money is sent from, ISO 3166-1 alpha-2.' })
  from!: string;

  @Field(() => String, { description: 'Where it is sent to.' })
  to!: string;

  @Field(() => CorridorStepEnum, { description: 'What is planned.' })
  step!: CorridorStep;

  @Field(() => ID, { description: 'Who does it.' })
  ownerId!: string;

  @Field(() => DateScalar, { description: 'Until when.' })
  dueOn!: string;
}
