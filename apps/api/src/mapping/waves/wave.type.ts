import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '#api/graphql/connection';
import { enumOf } from '#api/graphql/enum';
import { DateScalar, DateTimeScalar } from '#api/graphql/scalars';
import { ShownType } from '#api/graphql/shown.type';
import { commandEnum, stepOf } from '#api/graphql/step.type';
import type { Shown } from '#domain/kernel/disclosure/shown';
import {
  LINKABILITIES,
  type Linkability,
  WAVE_LINK_KINDS,
  type WaveTarget,
} from '#domain/mapping/waves/wave';
import { WAVE_STEPS } from '#domain/mapping/waves/wave.policy';
import { WAVE_STATES, type WaveState } from '#domain/mapping/waves/wave.states';
import type { WaveBoard } from '#features/mapping/waves/wave.queries';

export const WaveStateEnum = enumOf(WAVE_STATES);
export const LinkabilityEnum = enumOf(LINKABILITIES);
export const WaveLinkKindEnum = enumOf(WAVE_LINK_KINDS);
export const WaveCommandEnum = commandEnum('Wave', WAVE_STEPS);
export const WaveStepType = stepOf('Wave', WaveCommandEnum);

registerEnumType(WaveStateEnum, { name: 'WaveState', description: 'The status of a survey.' });
registerEnumType(LinkabilityEnum, {
  name: 'Linkability',
  description: 'Whether answers can be found again; chosen with the survey, and never changed.',
  valuesMap: {
    NONE: { description: 'Nobody can find out who answered what; so nothing can be taken back.' },
    PSEUDONYM: { description: 'Whoever has the address by which they answered can take the answers back.' },
    ACCOUNT: { description: 'Answers belong to an account; they are in its copy and go with it.' },
  },
});
registerEnumType(WaveLinkKindEnum, {
  name: 'WaveLinkKind',
  description: 'How many people a link is for.',
  valuesMap: {
    OPEN: { description: 'For many people, up to a quota.' },
    ONE_TIME: { description: 'For one person, once.' },
  },
});

@ObjectType('WaveTarget', { description: 'How many people shall have given one answer.' })
export class WaveTargetType implements WaveTarget {
  @Field(() => String, { description: 'The name of a question with one choice.' })
  question!: string;

  @Field(() => String, { description: 'The name of the choice.' })
  choice!: string;

  @Field(() => Int, { description: 'How many people.' })
  people!: number;
}

@ObjectType('ReachedTarget', { description: 'A target, and how far it is reached.' })
class ReachedTargetType extends WaveTargetType {
  @Field(() => ShownType, { description: 'How many have answered so, rounded.' })
  answered!: Shown;
}

@ObjectType('WaveBoard', { description: 'How far a survey has come.' })
export class WaveBoardType implements WaveBoard {
  @Field(() => Int, { description: 'Links that there are.' })
  links!: number;

  @Field(() => Int, { description: 'How many people can answer by them.' })
  places!: number;

  @Field(() => Int, { description: 'How often somebody began.' })
  begun!: number;

  @Field(() => Int, { description: 'How many have answered.' })
  completed!: number;

  @Field(() => [ReachedTargetType], { description: 'Its targets.' })
  targets!: ReachedTargetType[];
}

@ObjectType('Wave', { description: 'A questionnaire that is asked of people for a time.' })
export class WaveType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => WaveStateEnum, { description: 'Its status.' })
  state!: WaveState;

  @Field(() => Int, { description: 'Send it with a change or a step.' })
  version!: number;

  @Field(() => ID, { description: 'What is asked.' })
  questionnaireId!: string;

  @Field(() => ID, { description: 'The programme in which it is asked.' })
  programmeId!: string;

  @Field(() => String, {
    description: 'The heritage country of those who are asked, ISO 3166-1 alpha-2.',
  })
  country!: string;

  @Field(() => LinkabilityEnum, { description: 'Whether answers can be found again.' })
  linkability!: Linkability;

  @Field(() => DateScalar, { description: 'Its last day.' })
  closesOn!: string;

  @Field(() => Int, { description: 'Fewer answers than this are never published.' })
  minimum!: number;

  @Field(() => [WaveTargetType], { description: 'How many people shall have given which answers.' })
  targets!: WaveTargetType[];

  @Field(() => Int, { description: 'How many have tried it; what they answered is not kept.' })
  pilotAnswers!: number;

  @Field(() => String, { nullable: true, description: 'The code of the last step that had one.' })
  reason!: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was begun.' })
  createdAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it opened.' })
  openedAt!: Date | null;
}

@ObjectType()
export class WaveConnection extends connectionOf(WaveType, 'Wave') {}
