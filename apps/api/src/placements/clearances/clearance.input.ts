import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsOptional, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import { CountryCodeScalar, DateScalar, LineScalar } from '#api/graphql/scalars';
import { StepInput } from '#api/graphql/step.input';
import { ChildContactEnum, ModalityEnum } from '#api/marketplace/needs/need.type';
import { ClearanceTypeEnum, CountryRiskEnum } from '#api/placements/clearances/clearance.type';
import type { ChildContact } from '#domain/marketplace/needs/terms';
import type { ClearanceRule, CountryRisk } from '#domain/placements/clearances/clearance.rules';
import type { ClearanceType } from '#domain/placements/clearances/clearance.states';
import { CLEARANCE_LIMITS } from '#domain/placements/clearances/limits';
import type { ClearanceTemplate } from '#domain/placements/clearances/template.rules';
import type { Modality } from '#domain/reference/vocabulary';
import type { ClearanceStep, GivenOutcome } from '#features/placements/clearances/clearance-steps.service';

@InputType({ description: 'A step on a clearance.' })
export class ClearanceStepInput extends StepInput implements ClearanceStep {
  @Field(() => ID, { description: 'The clearance.' })
  @IsUUID()
  id!: string;
}

@InputType({ description: 'What a document says about itself, never its content.' })
export class ClearanceOutcomeInput implements GivenOutcome {
  @Field(() => LineScalar, { nullable: true, description: 'Who issued it.' })
  @IsOptional()
  @MaxLength(CLEARANCE_LIMITS.issuer)
  issuer?: string;

  @Field(() => DateScalar, { nullable: true, description: 'When it was issued.' })
  issuedOn?: string;

  @Field(() => DateScalar, { nullable: true, description: 'The last day on which it counts.' })
  expiresOn?: string;
}

/** The documents that go with a check. */
@ArgsType()
export class DocumentArgs {
  @Field(() => [ID], { defaultValue: [], description: 'Own files, uploaded before and used nowhere yet.' })
  @ArrayMaxSize(CLEARANCE_LIMITS.files)
  @IsUUID('all', { each: true })
  fileIds!: string[];
}

@InputType({ description: 'When a clearance is required; what is left out does not matter.' })
export class ClearanceRuleInput implements Omit<ClearanceRule, 'regulated'> {
  @Field(() => ClearanceTypeEnum, { description: 'What is checked.' })
  type!: ClearanceType;

  @Field(() => [ModalityEnum], { nullable: true, description: 'Only for these modalities.' })
  modalities?: readonly Modality[];

  @Field(() => [ChildContactEnum], { nullable: true, description: 'Only for this closeness to children.' })
  childContact?: readonly ChildContact[];

  @Field(() => CountryRiskEnum, { nullable: true, description: 'Only from this risk upwards.' })
  minRisk?: CountryRisk;

  @Field(() => Boolean, { nullable: true, description: 'Only for professions that need a licence.' })
  regulated?: boolean;
}

@InputType({ description: 'How a programme sees the risk of a host country.' })
export class CountryRiskRatingInput {
  @Field(() => CountryCodeScalar, { description: 'ISO 3166-1 alpha-2.' })
  country!: string;

  @Field(() => CountryRiskEnum, { description: 'The risk.' })
  risk!: CountryRisk;
}

@InputType({ description: 'The clearances a programme requires.' })
export class ClearanceTemplateInput {
  @Field(() => [ClearanceRuleInput], { description: 'Every rule that requires a clearance.' })
  @ArrayMaxSize(CLEARANCE_LIMITS.rules)
  @ValidateNested({ each: true })
  @Type(() => ClearanceRuleInput)
  rules!: ClearanceRuleInput[];

  @Field(() => [CountryRiskRatingInput], { description: 'The countries that are rated by themselves.' })
  @ArrayMaxSize(CLEARANCE_LIMITS.countries)
  @ValidateNested({ each: true })
  @Type(() => CountryRiskRatingInput)
  countryRisks!: CountryRiskRatingInput[];

  @Field(() => CountryRiskEnum, { description: 'The risk of every other country.' })
  otherRisk!: CountryRisk;
}

/** The template as the domain writes it: what was left out is absent, and `regulated` is said or not there. */
export const templateOf = ({
  rules,
  countryRisks,
  otherRisk,
}: ClearanceTemplateInput): ClearanceTemplate => ({
  rules: rules.map(({ type, modalities, childContact, minRisk, regulated }) => ({
    type,
    ...(modalities?.length ? { modalities } : {}),
    ...(childContact?.length ? { childContact } : {}),
    ...(minRisk ? { minRisk } : {}),
    ...(regulated ? { regulated: true as const } : {}),
  })),
  countryRisks: Object.fromEntries(countryRisks.map(({ country, risk }) => [country, risk])),
  otherRisk,
});
