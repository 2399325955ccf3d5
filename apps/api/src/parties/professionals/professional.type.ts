import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Classified } from '#api/fields/classified';
import { connectionOf } from '#api/graphql/connection';
import { enumOf } from '#api/graphql/enum';
import { DateScalar, DateTimeScalar } from '#api/graphql/scalars';
import { commandEnum, stepOf } from '#api/graphql/step.type';
import { ModalityEnum } from '#api/marketplace/needs/need.type';
import { FINDINGS } from '#domain/catalogue/findings';
import { personCommands } from '#domain/kernel/machine';
import { TASK_NAMES, type TaskName } from '#domain/parties/professionals/completeness.rules';
import {
  PROFESSIONAL,
  PROFESSIONAL_STATES,
  type ProfessionalState,
} from '#domain/parties/professionals/professional.states';
import { CONNECTIVITIES, type Connectivity } from '#domain/parties/professionals/profile';
import { PROFILE_CODES } from '#domain/parties/professionals/profile.rules';
import type { Modality } from '#domain/reference/vocabulary';

export const ProfessionalStateEnum = enumOf(PROFESSIONAL_STATES);
/** An erasure is an operation of its own, of the account. */
export const ProfessionalStepType = stepOf(
  'Professional',
  commandEnum(
    'Professional',
    personCommands(PROFESSIONAL).filter((command) => command !== 'erase'),
  ),
);
export const ConnectivityEnum = enumOf(CONNECTIVITIES);
const ProfileTaskEnum = enumOf(TASK_NAMES);
export const ProfileProblemEnum = enumOf(PROFILE_CODES);

registerEnumType(ProfessionalStateEnum, {
  name: 'ProfessionalState',
  description: 'The status of a profile; only an ACTIVE one is matched.',
});
registerEnumType(ConnectivityEnum, {
  name: 'Connectivity',
  description: 'The link that a person has at home.',
});
registerEnumType(ProfileTaskEnum, { name: 'ProfileTaskName', description: 'A part of a profile.' });
registerEnumType(ProfileProblemEnum, {
  name: 'ProfileProblem',
  description: 'What can be wrong with a profile, in the `findings` of an error or of an import.',
  valuesMap: Object.fromEntries(PROFILE_CODES.map((code) => [code, { description: FINDINGS[code] }])),
});

@ObjectType('ProfileTask', { description: 'A part of a profile and what is still missing in it.' })
export class ProfileTaskType {
  @Field(() => ProfileTaskEnum, { description: 'The part.' })
  task!: TaskName;

  @Field(() => Boolean, { description: 'Whether the profile can be active only with it.' })
  needed!: boolean;

  @Field(() => Boolean, { description: 'Whether nothing is missing.' })
  done!: boolean;

  @Field(() => [String], { description: 'Paths of the fields that are missing.' })
  missing!: readonly string[];
}

@Classified('IDENTITY')
@ObjectType('Professional', { description: 'A person who offers expertise, as the person and staff see it.' })
export class ProfessionalType {
  @Field(() => ID, { description: 'UUID.' })
  id!: string;

  @Field(() => ID, { description: 'The account with which the person signs in.' })
  accountId!: string;

  @Field(() => Int, { description: 'Rises with every change; give it when you save.' })
  version!: number;

  @Field(() => ProfessionalStateEnum, { description: 'The status of the profile.' })
  state!: ProfessionalState;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day of a pause; null: until further notice.',
  })
  pausedUntil!: string | null;

  @Field(() => DateTimeScalar, { description: 'When the person last said that the profile is right.' })
  lastConfirmedAt!: Date;

  @Field(() => DateScalar, { description: 'The last day on which the profile counts as fresh.' })
  freshUntil!: string;

  @Field(() => String, { nullable: true, description: 'What the person offers, in one line.' })
  headline!: string | null;

  @Field(() => String, { nullable: true, description: 'What the person offers, in a paragraph or two.' })
  summary!: string | null;

  @Field(() => String, { nullable: true, description: 'Where the person lives, ISO 3166-1 alpha-2.' })
  residenceCountry!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The region of that country, such as GB-TLI; null when not said.',
  })
  residenceRegion!: string | null;

  @Field(() => Int, { nullable: true, description: 'Whole years of professional experience.' })
  yearsExperience!: number | null;

  @Field(() => Int, { nullable: true, description: 'Highest ISCED 2011 level, 0 to 8.' })
  educationLevel!: number | null;

  @Field(() => String, { nullable: true, description: 'ISCED-F 2013 code.' })
  educationField!: string | null;

  @Field(() => [ModalityEnum], { description: 'Ways of working that the person would like.' })
  modalities!: readonly Modality[];

  @Field(() => [String], {
    description: 'Skills in the person’s own words that are not in the taxonomy.',
  })
  ownSkills!: readonly string[];

  @Field(() => Int, { nullable: true, description: 'Hours a week that the person would like to give.' })
  weeklyHours!: number | null;

  @Field(() => Int, { nullable: true, description: 'Hours a day that must not be exceeded.' })
  maxDailyHours!: number | null;

  @Field(() => ConnectivityEnum, { nullable: true, description: 'The link that the person has at home.' })
  connectivity!: Connectivity | null;

  @Field(() => Int, { description: 'Clearance, 0 none to 3.' })
  clearanceLevel!: number;

  @Field(() => DateScalar, { nullable: true, description: 'The last day of the clearance.' })
  clearanceValidUntil!: string | null;

  @Field(() => DateTimeScalar, { description: 'When the profile was begun.' })
  createdAt!: Date;
}

@ObjectType({ description: 'A page of professionals.' })
export class ProfessionalConnection extends connectionOf(ProfessionalType, 'Professional') {}
