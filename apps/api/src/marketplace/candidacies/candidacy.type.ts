import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Classified } from '#api/fields/classified';
import { connectionOf } from '#api/graphql/connection';
import { enumOf } from '#api/graphql/enum';
import { DateScalar, DateTimeScalar } from '#api/graphql/scalars';
import { commandEnum, stepOf } from '#api/graphql/step.type';
import { principalOf } from '#api/identity/accounts/principal.type';
import { GateCodeEnum } from '#api/marketplace/matching/match.type';
import { personCommands } from '#domain/kernel/machine';
import { CANDIDACY, CANDIDACY_STATES } from '#domain/marketplace/candidacies/candidacy.states';
import { CRITERIA, type Criterion, type Side, SIDES } from '#domain/marketplace/candidacies/panel.rules';

export const CandidacyStateEnum = enumOf(CANDIDACY_STATES);
export const CandidacyStepType = stepOf('Candidacy', commandEnum('Candidacy', personCommands(CANDIDACY)));
export const CandidacyPrincipalType = principalOf('Candidacy', CandidacyStepType);
export const SideEnum = enumOf(SIDES);
export const CriterionEnum = enumOf(CRITERIA);

registerEnumType(CandidacyStateEnum, {
  name: 'CandidacyState',
  description: 'The status of a candidacy, for staff.',
});
registerEnumType(SideEnum, {
  name: 'PanelSide',
  description: 'A side of an interview panel and of a preference.',
});
registerEnumType(CriterionEnum, {
  name: 'InterviewCriterion',
  description: 'What an interview is scored on.',
});

@ObjectType('CriterionScore', { description: 'A score for one criterion.' })
export class CriterionScoreType {
  @Field(() => CriterionEnum, { description: 'The criterion.' })
  criterion!: Criterion;

  @Field(() => Int, { description: '1 weak to 5 excellent.' })
  score!: number;
}

@Classified('NOTES')
@ObjectType('PanelMember', { description: 'Someone on an interview panel.' })
export class PanelMemberType {
  @Field(() => ID, { description: 'The account.' })
  accountId!: string;

  @Field(() => SideEnum, { description: 'For which side.' })
  side!: Side;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether there is a conflict of interest; null: the member has not taken the seat yet.',
  })
  conflict!: boolean | null;

  @Field(() => [CriterionScoreType], { description: 'The scores of this member.' })
  scores!: CriterionScoreType[];
}

@Classified('NOTES')
@ObjectType('CandidacyNote', { description: 'A private note of those who decide.' })
export class CandidacyNoteType {
  @Field(() => ID, { description: 'UUID.' })
  id!: string;

  @Field(() => ID, { description: 'The account that wrote it.' })
  authorId!: string;

  @Field(() => String, { description: 'The note.' })
  text!: string;

  @Field(() => DateTimeScalar, { description: 'When it was written.' })
  writtenAt!: Date;
}

@Classified('NOTES')
@ObjectType('PanelCandidate', { description: 'Someone who could sit on an interview panel.' })
export class PanelCandidateType {
  @Field(() => ID, { description: 'The account.' })
  accountId!: string;

  @Field(() => String, { description: 'How the person would like to be called.' })
  displayName!: string;

  @Field(() => SideEnum, { description: 'For which side.' })
  side!: Side;
}

@Classified('MESSAGES')
@ObjectType('CandidacyMessage', { description: 'A message in the thread of a candidacy.' })
export class CandidacyMessageType {
  @Field(() => ID, { description: 'UUID.' })
  id!: string;

  @Field(() => ID, { description: 'The account that wrote it.' })
  authorId!: string;

  @Field(() => String, { description: 'The message.' })
  text!: string;

  @Field(() => DateTimeScalar, { description: 'When it was sent.' })
  sentAt!: Date;
}

@ObjectType('RecheckedGate', { description: 'A condition as a case officer found it.' })
export class RecheckedGateType {
  @Field(() => GateCodeEnum, { description: 'Which condition.' })
  code!: string;

  @Field(() => Boolean, { description: 'Whether it is met; one that is not was let through by an approver.' })
  passes!: boolean;
}

@ObjectType('Candidacy', { description: 'One professional for one need.' })
export class CandidacyType {
  @Field(() => ID, { description: 'UUID.' })
  id!: string;

  @Field(() => ID, { description: 'The need.' })
  needId!: string;

  @Field(() => ID, { description: 'The professional.' })
  professionalId!: string;

  @Field(() => ID, { description: 'The institution that asks.' })
  institutionId!: string;

  @Field(() => Int, { description: 'Rises with every step.' })
  version!: number;

  @Classified('REASONS')
  @Field(() => String, { nullable: true, description: 'The shared code of the last decision that has one.' })
  reason!: string | null;

  @Field(() => Int, { description: 'The version of the need that was applied for.' })
  needVersion!: number;

  @Field(() => DateScalar, { nullable: true, description: 'First day on which the person is free.' })
  availableFrom!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day on which the person is free.' })
  availableTo!: string | null;

  @Field(() => Int, { nullable: true, description: 'Hours a week that the person offers.' })
  weeklyHours!: number | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the interview is.' })
  interviewAt!: Date | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day on the reserve list.' })
  reserveUntil!: string | null;

  @Field(() => DateTimeScalar, { description: 'When it began.' })
  createdAt!: Date;
}

@ObjectType({ description: 'A page of candidacies.' })
export class CandidacyConnection extends connectionOf(CandidacyType, 'Candidacy') {}
