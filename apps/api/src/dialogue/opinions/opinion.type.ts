import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { VoteAnswerEnum } from '#api/dialogue/statements/statement.type';
import { DateTimeScalar } from '#api/graphql/scalars';
import type { Answers, OpinionGroup, PointedOut } from '#domain/dialogue/opinions/opinion-result';
import type { AnsweredStatement, ShownOpinions } from '#features/dialogue/opinions/opinion.queries';

@ObjectType('VoteCounts', { description: 'How some people answered to a statement.' })
export class VoteCountsType implements Answers {
  @Field(() => Int, { description: 'How many agree.' })
  agree!: number;

  @Field(() => Int, { description: 'How many disagree.' })
  disagree!: number;

  @Field(() => Int, { description: 'How many voted on it, passes among them.' })
  seen!: number;
}

@ObjectType('AnsweredStatement', {
  description: 'A published statement and how people answered to it; at least five did.',
})
export class AnsweredStatementType extends VoteCountsType implements AnsweredStatement {
  @Field(() => ID, { description: 'The statement.' })
  id!: string;

  @Field(() => Int, { description: 'Its number in the consultation.' })
  number!: number;

  @Field(() => String, { description: 'The language in which it was written.' })
  locale!: string;

  @Field(() => String, { description: 'The statement.' })
  text!: string;

  @Field(() => [VoteCountsType], {
    description: 'The same of each group, in their order; empty where that would tell of too few.',
  })
  groups!: VoteCountsType[];
}

@ObjectType('PointedOut', { description: 'A statement that is pointed out.' })
export class PointedOutType implements PointedOut {
  @Field(() => ID, { description: 'The statement.' })
  statementId!: string;

  @Field(() => VoteAnswerEnum, { description: 'The answer that is counted.' })
  answer!: PointedOut['answer'];

  @Field(() => Int, { description: 'How many gave it.' })
  successes!: number;

  @Field(() => Int, { description: 'Of how many who voted on it.' })
  trials!: number;
}

@ObjectType('OpinionGroup', {
  description: 'People who answered alike. Groups have a letter by their size, and never a name.',
})
export class OpinionGroupType implements OpinionGroup {
  @Field(() => Int, { description: 'How many are in it: five at least.' })
  members!: number;

  @Field(() => [PointedOutType], { description: 'What tells it from the others.' })
  marks!: PointedOutType[];
}

@ObjectType('Opinions', { description: 'What the votes of a consultation came to, after its end.' })
export class OpinionsType implements ShownOpinions {
  @Field(() => Int, { description: 'How many voted.' })
  people!: number;

  @Field(() => Int, { description: 'Their votes.' })
  votes!: number;

  @Field(() => [OpinionGroupType], {
    description: 'The largest first; none with fewer than 30 people, or when one would be smaller than five.',
  })
  groups!: OpinionGroupType[];

  @Field(() => [PointedOutType], { description: 'What most of every group agree with.' })
  shared!: PointedOutType[];

  @Field(() => [PointedOutType], { description: 'What most of all agree with, the clearest first.' })
  agree!: PointedOutType[];

  @Field(() => [PointedOutType], { description: 'What most of all disagree with, the clearest first.' })
  disagree!: PointedOutType[];

  @Field(() => [AnsweredStatementType], {
    description: 'Statements on which at least five people voted; those that most agree with come first.',
  })
  statements!: AnsweredStatementType[];

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  madeAt!: Date;

  @Field(() => Int, { description: 'The version of the method, which the documents explain.' })
  method!: number;

  @Field(() => Int, { description: 'The seed of its random choices.' })
  seed!: number;

  @Field(() => String, {
    description: 'SHA-256 of the votes it was made from; the same votes give the same result.',
  })
  inputHash!: string;
}
