import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Classified } from '#api/fields/classified';
import { capitalEnumOf, enumOf } from '#api/graphql/enum';
import { DateScalar, DateTimeScalar } from '#api/graphql/scalars';
import { commandEnum, stepOf } from '#api/graphql/step.type';
import { ModalityEnum } from '#api/marketplace/needs/need.type';
import {
  AMENDMENT_COMMANDS,
  AMENDMENT_STATES,
  type AmendmentState,
} from '#domain/placements/placements/amendment.policy';
import { ENDING_SIDES, type EndingSide } from '#domain/placements/placements/ending.rules';
import { PLACEMENT_ACTS, type PlacementActName } from '#domain/placements/placements/placement.policy';
import { SIGNATORIES, type Signatory } from '#domain/placements/placements/plan.rules';
import type { Modality } from '#domain/reference/vocabulary';

export const SignatoryEnum = enumOf(SIGNATORIES);
export const EndingSideEnum = enumOf(ENDING_SIDES);
const AmendmentStateEnum = enumOf(AMENDMENT_STATES);
export const PlacementActEnum = capitalEnumOf(Object.keys(PLACEMENT_ACTS) as PlacementActName[]);
export const AmendmentCommandEnum = commandEnum('Amendment', AMENDMENT_COMMANDS);
export const AmendmentStepType = stepOf('Amendment', AmendmentCommandEnum);

registerEnumType(PlacementActEnum, {
  name: 'PlacementAct',
  description: 'What people do to a placement beside its steps.',
});
registerEnumType(SignatoryEnum, {
  name: 'Signatory',
  description: 'Those who sign a work plan.',
  valuesMap: {
    PROFESSIONAL: { description: 'The professional.' },
    FOCAL_POINT: { description: 'A focal point of the institution.' },
    APPROVER: { description: 'An approver of IOM.' },
  },
});
registerEnumType(EndingSideEnum, {
  name: 'EndingSide',
  description: 'From whose side a placement ended early.',
});
registerEnumType(AmendmentStateEnum, {
  name: 'AmendmentState',
  description: 'The status of a request for a change.',
});

@ObjectType('PlacementTerms', { description: 'Modality, dates and hours as they were from one moment on.' })
export class PlacementTermsType {
  @Field(() => Int, { description: '1 as accepted; one more with every change.' })
  version!: number;

  @Field(() => ModalityEnum, { description: 'Where the work happens.' })
  modality!: Modality;

  @Field(() => DateScalar, { description: 'First day.' })
  startsOn!: string;

  @Field(() => DateScalar, { description: 'Last day.' })
  endsOn!: string;

  @Field(() => Int, { description: 'Hours a week.' })
  weeklyHours!: number;

  @Field(() => DateTimeScalar, { description: 'In force since.' })
  since!: Date;
}

@Classified('CASE_WORDS')
@ObjectType('Milestone', { description: 'What is reached by a day.' })
export class MilestoneType {
  @Field(() => String, { description: 'In words.' })
  text!: string;

  @Field(() => DateScalar, { description: 'By this day.' })
  dueOn!: string;
}

@Classified('CASE_WORDS')
@ObjectType('WorkPlan', { description: 'A version of the work plan.' })
export class WorkPlanType {
  @Field(() => Int, { description: 'Its version.' })
  version!: number;

  @Field(() => Int, { description: 'The version of the terms that it was written for.' })
  placementVersion!: number;

  @Field(() => String, { description: 'What will be done, in a few sentences.' })
  summary!: string;

  @Field(() => [MilestoneType], { description: 'What is reached by when.' })
  milestones!: MilestoneType[];

  @Field(() => String, { description: 'SHA-256 of the text, hexadecimal: this is what is signed.' })
  digest!: string;

  @Field(() => DateTimeScalar, { description: 'When it was written.' })
  writtenAt!: Date;
}

@ObjectType('PlanSignature', { description: 'A signature under a work plan.' })
export class PlanSignatureType {
  @Field(() => Int, { description: 'The version that was signed.' })
  planVersion!: number;

  @Field(() => SignatoryEnum, { description: 'In which role.' })
  signatory!: Signatory;

  @Field(() => ID, { description: 'The account that signed.' })
  accountId!: string;

  @Field(() => String, { description: 'SHA-256 of what was signed, hexadecimal.' })
  digest!: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  signedAt!: Date;
}

@ObjectType('ReadinessLine', { description: 'A line of the host’s readiness list.' })
export class ReadinessLineType {
  @Field(() => String, { description: 'Its code, such as WORKPLACE.' })
  code!: string;

  @Field(() => Int, { description: 'Its weight in points.' })
  weight!: number;

  @Field(() => Boolean, { description: 'Whether it is done.' })
  done!: boolean;
}

@Classified('CONTACT')
@ObjectType('EmergencyContact', { description: 'An emergency contact.' })
export class EmergencyContactType {
  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => String, { description: 'Telephone number.' })
  phone!: string;

  @Field(() => String, { nullable: true, description: 'What the person is to the professional.' })
  relation!: string | null;
}

@ObjectType('LinkTest', { description: 'The last test of the link between professional and host.' })
export class LinkTestType {
  @Field(() => Boolean, { description: 'Whether it worked.' })
  worked!: boolean;

  @Field(() => DateTimeScalar, { description: 'When it was tried.' })
  testedAt!: Date;
}

@ObjectType('PlacementAmendment', { description: 'A change of modality, dates or hours that was asked for.' })
export class AmendmentType {
  @Field(() => ID, { description: 'UUID.' })
  id!: string;

  @Field(() => ModalityEnum, { description: 'Modality after it.' })
  modality!: Modality;

  @Field(() => DateScalar, { description: 'First day after it.' })
  startsOn!: string;

  @Field(() => DateScalar, { description: 'Last day after it.' })
  endsOn!: string;

  @Field(() => Int, { description: 'Hours a week after it.' })
  weeklyHours!: number;

  @Field(() => [String], { description: 'What changes: modality, dates, hours.' })
  parts!: string[];

  @Classified('CASE_WORDS')
  @Field(() => String, { nullable: true, description: 'Why, in the words of who asks.' })
  why!: string | null;

  @Field(() => AmendmentStateEnum, { description: 'Its status.' })
  state!: AmendmentState;

  @Field(() => ID, { description: 'The account that asked.' })
  askedBy!: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  askedAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was decided.' })
  decidedAt!: Date | null;
}

@ObjectType('PlacementSuspension', { description: 'An interruption.' })
export class SuspensionType {
  @Field(() => DateScalar, { description: 'When somebody looks at it again.' })
  reviewOn!: string;

  @Field(() => DateTimeScalar, { description: 'Since.' })
  since!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Until; null while it lasts.' })
  until!: Date | null;
}

@ObjectType('EarlyEnd', { description: 'How a placement ended before its last day.' })
export class EarlyEndType {
  @Field(() => DateScalar, { description: 'The last day of the work.' })
  endedOn!: string;

  @Field(() => EndingSideEnum, { description: 'From whose side.' })
  side!: EndingSide;
}
