import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Classified } from '#api/fields/classified';
import { enumOf } from '#api/graphql/enum';
import { DateScalar } from '#api/graphql/scalars';
import { commandEnum, stepOf } from '#api/graphql/step.type';
import { ChildContactEnum, ModalityEnum } from '#api/marketplace/needs/need.type';
import { personCommands } from '#domain/kernel/machine';
import type { ChildContact } from '#domain/marketplace/needs/terms';
import {
  type ClearanceRule,
  COUNTRY_RISKS,
  type CountryRisk,
} from '#domain/placements/clearances/clearance.rules';
import {
  CLEARANCE,
  CLEARANCE_STATES,
  CLEARANCE_TYPES,
  type ClearanceType,
} from '#domain/placements/clearances/clearance.states';
import type { Modality } from '#domain/reference/vocabulary';

export const ClearanceTypeEnum = enumOf(CLEARANCE_TYPES);
export const ClearanceStateEnum = enumOf(CLEARANCE_STATES);
export const ClearanceStepType = stepOf('Clearance', commandEnum('Clearance', personCommands(CLEARANCE)));
export const CountryRiskEnum = enumOf(COUNTRY_RISKS);

registerEnumType(ClearanceTypeEnum, { name: 'ClearanceType', description: 'What is checked.' });
registerEnumType(ClearanceStateEnum, { name: 'ClearanceState', description: 'The status of a clearance.' });
registerEnumType(CountryRiskEnum, { name: 'CountryRisk', description: 'Security risk of a host country.' });

@Classified('CHECKS')
@ObjectType('ClearanceOutcome', {
  description: 'The outcome of a clearance; what a criminal record says is never kept.',
})
export class ClearanceOutcomeType {
  @Field(() => String, { nullable: true, description: 'Who issued it.' })
  issuer!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'When it was issued.' })
  issuedOn!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day on which it counts.' })
  expiresOn!: string | null;

  @Field(() => String, { nullable: true, description: 'The code of a rejection or a waiver.' })
  reason!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was waived, in words.' })
  comment!: string | null;
}

@ObjectType('Clearance', { description: 'A clearance of a placement.' })
export class ClearanceObjectType {
  @Field(() => ID, { description: 'UUID.' })
  id!: string;

  @Field(() => ID, { description: 'The placement.' })
  placementId!: string;

  @Field(() => ClearanceTypeEnum, { description: 'What is checked.' })
  type!: ClearanceType;
}

@ObjectType('ClearanceRule', { description: 'When a clearance is required; what is empty does not matter.' })
export class ClearanceRuleType implements ClearanceRule {
  @Field(() => ClearanceTypeEnum, { description: 'What is checked.' })
  type!: ClearanceType;

  @Field(() => [ModalityEnum], { nullable: true, description: 'Only for these modalities.' })
  modalities?: readonly Modality[];

  @Field(() => [ChildContactEnum], { nullable: true, description: 'Only for this closeness to children.' })
  childContact?: readonly ChildContact[];

  @Field(() => CountryRiskEnum, { nullable: true, description: 'Only from this risk upwards.' })
  minRisk?: CountryRisk;

  @Field(() => Boolean, { nullable: true, description: 'Only for professions that need a licence.' })
  regulated?: true;
}

@ObjectType('CountryRiskRating', { description: 'How a programme sees the risk of a host country.' })
export class CountryRiskRatingType {
  @Field(() => String, { description: 'ISO 3166-1 alpha-2.' })
  country!: string;

  @Field(() => CountryRiskEnum, { description: 'The risk.' })
  risk!: CountryRisk;
}

@ObjectType('ClearanceTemplate', { description: 'The clearances a programme requires.' })
export class ClearanceTemplateType {
  @Field(() => Int, { description: '0 is the one that every programme begins with.' })
  version!: number;

  @Field(() => [ClearanceRuleType], { description: 'Every rule that requires a clearance.' })
  rules!: ClearanceRuleType[];

  @Field(() => [CountryRiskRatingType], { description: 'The countries that are rated by themselves.' })
  countryRisks!: CountryRiskRatingType[];

  @Field(() => CountryRiskEnum, { description: 'The risk of every other country.' })
  otherRisk!: CountryRisk;
}
