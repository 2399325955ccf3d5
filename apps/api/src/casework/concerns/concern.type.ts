import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Classified } from '#api/fields/classified';
import { connectionOf } from '#api/graphql/connection';
import { enumOf } from '#api/graphql/enum';
import { DateTimeScalar } from '#api/graphql/scalars';
import { commandEnum, stepOf } from '#api/graphql/step.type';
import { CONCERN, CONCERN_STATES, type ConcernState } from '#domain/casework/concerns/concern.states';
import { HOLD_SUBJECTS } from '#domain/catalogue/hold-subjects';
import { personCommands } from '#domain/kernel/machine';

export const ConcernStateEnum = enumOf(CONCERN_STATES);
export const ConcernSubjectEnum = enumOf(HOLD_SUBJECTS);
export const ConcernCommandEnum = commandEnum('Concern', personCommands(CONCERN));
export const ConcernStepType = stepOf('Concern', ConcernCommandEnum);

registerEnumType(ConcernStateEnum, { name: 'ConcernState', description: 'The status of a concern.' });
registerEnumType(ConcernSubjectEnum, {
  name: 'ConcernSubject',
  description: 'What a concern can be about.',
});

@Classified('CONCERNS')
@ObjectType('ConcernEntry', { description: 'What was reported, or noted by an officer.' })
export class ConcernEntryType {
  @Field(() => Int, { description: '1 is the report; notes follow.' })
  number!: number;

  @Field(() => String, { description: 'The words.' })
  text!: string;

  @Field(() => String, { nullable: true, description: 'How to reach the person who reported it.' })
  contact?: string | null;

  @Field(() => ID, { nullable: true, description: 'The account that wrote it; null: without a name.' })
  authorId!: string | null;

  @Field(() => ConcernSubjectEnum, { nullable: true, description: 'What it is about.' })
  subject?: string | null;

  @Field(() => ID, { nullable: true, description: 'The id of what it is about.' })
  subjectId?: string | null;

  @Field(() => DateTimeScalar, { description: 'When.' })
  writtenAt!: Date;
}

@Classified('CONCERNS')
@ObjectType('Concern', { description: 'A safeguarding concern; for safeguarding officers only.' })
export class ConcernType {
  @Field(() => ID, { description: 'UUID.' })
  id!: string;

  @Field(() => ConcernStateEnum, { description: 'Its status.' })
  state!: ConcernState;

  @Field(() => String, { nullable: true, description: 'Where it happened, ISO 3166-1 alpha-2.' })
  country!: string | null;

  @Field(() => DateTimeScalar, { description: 'When it came in.' })
  receivedAt!: Date;

  @Field(() => String, { nullable: true, description: 'The code with which it was closed.' })
  outcome!: string | null;
}

@ObjectType({ description: 'A page of concerns.' })
export class ConcernConnection extends connectionOf(ConcernType, 'Concern') {}
