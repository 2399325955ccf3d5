import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '#api/graphql/connection';
import { enumOf } from '#api/graphql/enum';
import { RecordStepInput } from '#api/graphql/record-step.input';
import { DateTimeScalar } from '#api/graphql/scalars';
import { commandEnum, stepOf } from '#api/graphql/step.type';
import {
  STATEMENT,
  STATEMENT_STATES,
  type StatementState,
} from '#domain/dialogue/statements/statement.states';
import { VOTE_VALUES, type VoteAnswer } from '#domain/dialogue/statements/voice.rules';
import { personCommands } from '#domain/kernel/machine';
import type { OwnVote } from '#features/dialogue/statements/statement.queries';
import type { StatementStep } from '#features/dialogue/statements/statements.service';

const StatementStateEnum = enumOf(STATEMENT_STATES);
export const VoteAnswerEnum = enumOf(VOTE_VALUES);
export const StatementCommandEnum = commandEnum('Statement', personCommands(STATEMENT));
export const StatementStepType = stepOf('Statement', StatementCommandEnum);

registerEnumType(StatementStateEnum, {
  name: 'StatementState',
  description: 'The status of a statement; everybody reads a PUBLISHED one.',
});
registerEnumType(VoteAnswerEnum, {
  name: 'VoteAnswer',
  description: 'What somebody answers to a statement.',
});

@ObjectType('Statement', { description: 'One sentence that others agree or disagree with.' })
export class StatementType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => Int, { description: 'Its number in the consultation.' })
  number!: number;

  @Field(() => String, { description: 'The language in which it was written.' })
  locale!: string;

  @Field(() => String, { description: 'The statement.' })
  text!: string;

  @Field(() => Boolean, { description: 'Whether the consultation began with it.' })
  isSeed!: boolean;
}

@ObjectType('OwnStatement', { description: 'A statement of your own.' })
export class OwnStatementType extends StatementType {
  @Field(() => StatementStateEnum, { description: 'Its status.' })
  state!: StatementState;

  @Field(() => Int, { description: 'Send it with a step.' })
  version!: number;

  @Field(() => String, { nullable: true, description: 'Why it is not published, as a code.' })
  reason!: string | null;
}

@ObjectType('ModeratedStatement', {
  description: 'A statement that waits for moderation; who wrote it, nobody sees.',
})
export class ModeratedStatementType extends StatementType {
  @Field(() => StatementStateEnum, { description: 'Its status.' })
  state!: StatementState;

  @Field(() => Int, { description: 'Send it with a step.' })
  version!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Why it was refused, where that is appealed, as a code.',
  })
  reason!: string | null;

  @Field(() => DateTimeScalar, { description: 'Since when it waits.' })
  addedAt!: Date;
}

@ObjectType('NextStatement', { description: 'The next statement for you.' })
export class NextStatementType {
  @Field(() => StatementType, { nullable: true, description: 'Null when you have voted on all of them.' })
  statement!: StatementType | null;

  @Field(() => Int, { description: 'How many you have not voted on, this one included.' })
  left!: number;

  @Field(() => Int, { description: 'How many there are.' })
  total!: number;
}

@ObjectType('OwnVote', { description: 'A vote of your own.' })
export class OwnVoteType implements OwnVote {
  @Field(() => ID, { description: 'The statement.' })
  statementId!: string;

  @Field(() => Int, { description: 'Its number in the consultation.' })
  number!: number;

  @Field(() => String, { description: 'What it says; empty when it was taken back.' })
  text!: string;

  @Field(() => VoteAnswerEnum, { description: 'Your answer.' })
  answer!: VoteAnswer;
}

@ObjectType('MyVoice', { description: 'Everything that you have said in a consultation.' })
export class MyVoiceType {
  @Field(() => [OwnStatementType], { description: 'Your statements, newest first.' })
  statements!: OwnStatementType[];

  @Field(() => [OwnVoteType], { description: 'Your votes, by the number of the statement.' })
  votes!: OwnVoteType[];
}

@ObjectType()
export class StatementConnection extends connectionOf(StatementType, 'Statement') {}

@ObjectType()
export class ModeratedStatementConnection extends connectionOf(
  ModeratedStatementType,
  'ModeratedStatement',
) {}

@InputType('StatementStepInput', { description: 'A step of a statement.' })
export class StatementStepInput extends RecordStepInput implements StatementStep {}
