import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Classified } from '#api/fields/classified';
import { enumOf } from '#api/graphql/enum';
import { DateTimeScalar } from '#api/graphql/scalars';
import {
  REMATCH_CAUSES,
  REMATCH_STAGES,
  REMATCH_STATES,
  type RematchCause,
  type RematchStage,
  type RematchState,
} from '#features/marketplace/matching/rematch.entity';

const RematchStateEnum = enumOf(REMATCH_STATES);
const RematchStageEnum = enumOf(REMATCH_STAGES);
const RematchCauseEnum = enumOf(REMATCH_CAUSES);

registerEnumType(RematchStateEnum, { name: 'RematchState', description: 'Whether a rematch runs.' });
registerEnumType(RematchStageEnum, {
  name: 'RematchStage',
  description: 'First the profiles are read again, then the needs are ranked.',
});
registerEnumType(RematchCauseEnum, {
  name: 'RematchCause',
  description: 'Why a programme is matched again.',
});

@ObjectType('Rematch', {
  description: 'Matching a whole programme again, or one need or professional of it.',
})
export class RematchType {
  @Field(() => ID, { description: 'UUID.' })
  id!: string;

  @Field(() => ID, { description: 'The programme.' })
  programmeId!: string;

  @Field(() => RematchCauseEnum, { description: 'Why.' })
  cause!: RematchCause;

  @Field(() => RematchStateEnum, { description: 'Whether it runs.' })
  state!: RematchState;

  @Field(() => RematchStageEnum, { description: 'What it does now.' })
  stage!: RematchStage;

  @Field(() => Int, { description: 'Profiles or needs of the present stage.' })
  total!: number;

  @Field(() => Int, { description: 'How many of them are done.' })
  done!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'What the stage will still take, in seconds; null at first.',
  })
  secondsLeft!: number | null;

  @Field(() => DateTimeScalar, { description: 'When it started.' })
  startedAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ended; null while it runs.' })
  finishedAt!: Date | null;
}

@ObjectType('RankedPerson', { description: 'A professional in a list.' })
export class RankedPersonType {
  @Field(() => ID, { description: 'The professional.' })
  professionalId!: string;

  @Classified('IDENTITY')
  @Field(() => String, {
    nullable: true,
    description: 'How the person would like to be called; null for those who may not see the profile.',
  })
  displayName!: string | null;
}

@ObjectType('WeightsDifference', {
  description: 'What other weights would change in the first ten of a need.',
})
export class WeightsDifferenceType {
  @Field(() => ID, { description: 'The need.' })
  needId!: string;

  @Field(() => [ID], { description: 'The first ten professionals as they are.' })
  before!: readonly string[];

  @Field(() => [ID], { description: 'The first ten as they would be.' })
  after!: readonly string[];

  @Field(() => [ID], { description: 'Who would come in.' })
  entering!: readonly string[];

  @Field(() => [ID], { description: 'Who would go out.' })
  leaving!: readonly string[];
}
