import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '#api/graphql/enum';
import { MatchBandEnum } from '#api/marketplace/matching/match.type';
import { OBJECTIVES } from '#domain/marketplace/matching/assignment/proposal.rules';
import type { Band } from '#domain/marketplace/matching/explain.rules';

export const AssignmentObjectiveEnum = enumOf(OBJECTIVES);

registerEnumType(AssignmentObjectiveEnum, {
  name: 'AssignmentObjective',
  description:
    'SCORE: the most score over all. FILLED: the most positions filled, and among those the most score.',
});

@ObjectType('AssignmentOutcome', { description: 'What one way of choosing reaches.' })
export class AssignmentOutcomeType {
  @Field(() => Int, { description: 'Positions filled.' })
  filled!: number;

  @Field(() => Int, { description: 'Sum of the scores.' })
  score!: number;
}

@ObjectType('AssignmentPair', { description: 'A professional proposed for a need.' })
export class AssignmentPairType {
  @Field(() => ID, { description: 'The need.' })
  needId!: string;

  @Field(() => ID, { description: 'The professional.' })
  professionalId!: string;

  @Field(() => Int, { description: '0 to 100 000; 0 for a locked pair that is in no list.' })
  score!: number;

  @Field(() => MatchBandEnum, { description: 'The fit in a word, as the list of the need has it.' })
  band!: Band;

  @Field(() => Int, {
    nullable: true,
    description: 'Place in the list of the need, from 1; null for a locked pair that is in no list.',
  })
  rank!: number | null;

  @Field(() => Boolean, { description: 'Whether it was settled by who asked.' })
  locked!: boolean;
}

@ObjectType('AssignmentProposal', {
  description:
    'The best overall proposal: no position and no professional is taken twice. Nobody is placed by it; people decide.',
})
export class AssignmentProposalType extends AssignmentOutcomeType {
  @Field(() => Int, { description: 'Open positions of the needs looked at.' })
  positions!: number;

  @Field(() => [AssignmentPairType], { description: 'Who for which need, locked pairs first.' })
  pairs!: AssignmentPairType[];

  @Field(() => AssignmentOutcomeType, {
    description: 'What taking each need’s first choice that is still free would reach, need by need.',
  })
  firstChoices!: AssignmentOutcomeType;

  @Field(() => Boolean, {
    description: 'Whether the proof that nothing better exists was checked and holds.',
  })
  proven!: boolean;
}
