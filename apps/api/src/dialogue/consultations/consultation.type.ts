import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '#api/graphql/connection';
import { enumOf } from '#api/graphql/enum';
import { DateScalar, DateTimeScalar } from '#api/graphql/scalars';
import { commandEnum, stepOf } from '#api/graphql/step.type';
import {
  CONSULTATION_AUDIENCES,
  type ConsultationAudience,
  type ConsultationText,
  type SeedStatement,
} from '#domain/dialogue/consultations/consultation';
import { CONSULTATION_STEPS } from '#domain/dialogue/consultations/consultation.policy';
import {
  CONSULTATION_STATES,
  type ConsultationState,
} from '#domain/dialogue/consultations/consultation.states';
import { NO_VOICE } from '#domain/dialogue/statements/voice.rules';

export const ConsultationStateEnum = enumOf(CONSULTATION_STATES);
export const ConsultationAudienceEnum = enumOf(CONSULTATION_AUDIENCES);
export const NoVoiceEnum = enumOf(NO_VOICE);
export const ConsultationCommandEnum = commandEnum('Consultation', CONSULTATION_STEPS);
export const ConsultationStepType = stepOf('Consultation', ConsultationCommandEnum);

registerEnumType(ConsultationStateEnum, {
  name: 'ConsultationState',
  description: 'The status of a consultation; everybody reads it from OPEN on.',
});
registerEnumType(ConsultationAudienceEnum, {
  name: 'ConsultationAudience',
  description: 'Who may take part in a consultation.',
  valuesMap: {
    HERITAGE: { description: 'People who have stated ties with the country that asks.' },
    EVERYBODY: { description: 'Everybody with a confirmed account.' },
  },
});
registerEnumType(NoVoiceEnum, {
  name: 'NoVoice',
  description: 'Why somebody does not take part in a consultation.',
  valuesMap: {
    ASKING_SIDE: { description: 'Who asks does not answer.' },
    STAFF: { description: 'Who works for IOM moderates, and does not answer.' },
    NOT_CONFIRMED: { description: 'Nobody is signed in, or the email address is not confirmed.' },
    NO_TIES: { description: 'The profile states no ties with the country that asks.' },
  },
});

@ObjectType('ConsultationText', { description: 'What a consultation says, in one language.' })
export class ConsultationTextType implements ConsultationText {
  @Field(() => String, { description: 'The language: en, fr, ar, es or so.' })
  locale!: ConsultationText['locale'];

  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => String, { description: 'What is asked.' })
  question!: string;

  @Field(() => String, { description: 'What the answers can still change.' })
  canChange!: string;

  @Field(() => String, { description: 'What is decided already.' })
  cannotChange!: string;

  @Field(() => String, { description: 'What one has to know to answer.' })
  background!: string;
}

@ObjectType('SeedStatement', { description: 'A statement with which a consultation begins.' })
export class SeedStatementType implements SeedStatement {
  @Field(() => String, { description: 'Its language.' })
  locale!: SeedStatement['locale'];

  @Field(() => String, { description: 'The statement.' })
  text!: string;
}

@ObjectType('Consultation', { description: 'Something that a public authority asks the diaspora.' })
export class ConsultationType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => ConsultationStateEnum, { description: 'Its status.' })
  state!: ConsultationState;

  @Field(() => Int, { description: 'Send it with a change or a step.' })
  version!: number;

  @Field(() => ID, { description: 'Who asks.' })
  institutionId!: string;

  @Field(() => ID, { description: 'The programme in which it asks.' })
  programmeId!: string;

  @Field(() => String, { description: 'The country that asks, ISO 3166-1 alpha-2.' })
  country!: string;

  @Field(() => ConsultationAudienceEnum, { description: 'Who may take part.' })
  audience!: ConsultationAudience;

  @Field(() => [ConsultationTextType], { description: 'What it says, in each of its languages.' })
  texts!: ConsultationTextType[];

  @Field(() => [SeedStatementType], { description: 'The statements with which it begins.' })
  seeds!: SeedStatementType[];

  @Field(() => DateScalar, { description: 'Its first day.' })
  opensOn!: string;

  @Field(() => DateScalar, { description: 'The last day on which a statement can be added.' })
  statementsUntil!: string;

  @Field(() => DateScalar, { description: 'Its last day.' })
  closesOn!: string;

  @Field(() => DateTimeScalar, { description: 'The moment at which its last day ends where it asks.' })
  closesAt!: Date;

  @Field(() => DateScalar, { description: 'The day by which it is answered.' })
  replyDueOn!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which the reply was given more time.' })
  replyExtendedOn!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was answered.' })
  repliedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'The code of the last step that had one.' })
  reason!: string | null;
}

@ObjectType()
export class ConsultationConnection extends connectionOf(ConsultationType, 'Consultation') {}
