import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsOptional, ValidateNested } from 'class-validator';
import { capitalEnumOf, enumOf } from '#api/graphql/enum';
import { CountryCodeScalar, DateScalar, DateTimeScalar } from '#api/graphql/scalars';
import type { GateAnswer } from '#domain/parties/programmes/eligibility.rules';
import { ELIGIBILITY_CODES, type EligibilityCode } from '#domain/parties/programmes/eligibility.rules';
import {
  type EligibilityRules,
  type MatchingRules,
  PROGRAMME_STATES,
  type ProgrammeDeadlines,
  type ProgrammeRules,
  type ProgrammeState,
  type PublicHoliday,
} from '#domain/parties/programmes/rules';

export const ProgrammeStateEnum = enumOf(PROGRAMME_STATES);
const EligibilityCodeEnum = capitalEnumOf(ELIGIBILITY_CODES);
export const EligibilityAnswerEnum = capitalEnumOf(['pass', 'fail', 'unknown'] as const);

registerEnumType(ProgrammeStateEnum, {
  name: 'ProgrammeState',
  description: 'A CLOSED programme takes nobody new.',
});
registerEnumType(EligibilityCodeEnum, {
  name: 'EligibilityCode',
  description: 'A condition of a programme.',
});
registerEnumType(EligibilityAnswerEnum, {
  name: 'EligibilityAnswer',
  description: 'Whether a condition is met; unknown asks the person for what is missing.',
});

// The rules are read and published in the same shape: each class is a type and an input of the schema.

@ObjectType('EligibilityRules', { description: 'Who may take part; null or empty asks nothing.' })
@InputType('EligibilityRulesInput', { description: 'Who may take part; null or empty asks nothing.' })
export class EligibilityRulesType implements EligibilityRules {
  @Field(() => Int, { nullable: true, description: 'Full years of age, 16 to 99.' })
  minAge!: number | null;

  @Field(() => Int, { nullable: true, description: 'Whole years of professional experience.' })
  minYears!: number | null;

  @Field(() => [CountryCodeScalar], {
    description: 'Where one must live, ISO 3166-1 alpha-2; empty: anywhere.',
  })
  residenceCountries!: string[];

  @Field(() => Boolean, {
    description: 'Whether one must be entitled to return to the country of residence.',
  })
  rightOfReturn!: boolean;

  @Field(() => Int, { nullable: true, description: 'Lowest ISCED 2011 level, 0 to 8.' })
  minEducationLevel!: number | null;
}

@ObjectType('TermWeights', { description: 'What each part of a match weighs, 0 to 1000.' })
@InputType('TermWeightsInput', { description: 'What each part of a match weighs, 0 to 1000.' })
export class TermWeightsType {
  @Field(() => Int, { description: 'Skills.' })
  skill!: number;

  @Field(() => Int, { description: 'Sector.' })
  sector!: number;

  @Field(() => Int, { description: 'Years of experience.' })
  years!: number;

  @Field(() => Int, { description: 'Languages.' })
  language!: number;

  @Field(() => Int, { description: 'Hours a week.' })
  hours!: number;
}

@ObjectType('EvidenceWeights', { description: 'How far a skill counts by its evidence, in ‰.' })
@InputType('EvidenceWeightsInput', { description: 'How far a skill counts by its evidence, in ‰.' })
export class EvidenceWeightsType {
  @Field(() => Int, { description: 'Said by the person.' })
  CLAIMED!: number;

  @Field(() => Int, { description: 'Shown by a document or a link.' })
  EVIDENCED!: number;

  @Field(() => Int, { description: 'Checked by staff.' })
  VERIFIED!: number;
}

@ObjectType('MatchingRules', { description: 'How matching weighs.' })
@InputType('MatchingRulesInput', { description: 'How matching weighs.' })
export class MatchingRulesType implements MatchingRules {
  @Field(() => TermWeightsType, { description: 'What each part weighs.' })
  terms!: TermWeightsType;

  @Field(() => Int, {
    description: 'Share of covered skills in the skill part, in ‰; the rest is occupation fit.',
  })
  coverageShare!: number;

  @Field(() => EvidenceWeightsType, { description: 'How far a skill counts by its evidence.' })
  evidence!: EvidenceWeightsType;

  @Field(() => Int, { description: 'Coverage of essential skills below which nobody is suggested, in ‰.' })
  tau!: number;

  @Field(() => Int, { description: 'Notify both sides from this score, 0 to 100 000.' })
  threshold!: number;

  @Field(() => Int, { description: 'Notify both sides up to this rank.' })
  tellFirst!: number;

  @Field(() => Int, {
    description:
      'Points within which people with fewer open invitations are shown first, 0 to 100 000; 0 shows by score alone.',
  })
  fairnessBand!: number;
}

@ObjectType('PublicHoliday', { description: 'A day on which a country does not work.' })
@InputType('PublicHolidayInput', { description: 'A day on which a country does not work.' })
export class PublicHolidayType implements PublicHoliday {
  @Field(() => CountryCodeScalar, { description: 'ISO 3166-1 alpha-2.' })
  country!: string;

  @Field(() => DateScalar, { description: 'The day.' })
  on!: string;
}

const days = (description: string) => ({ description: `${description}, 1 to 730.` });

@ObjectType('ProgrammeDeadlines', { description: 'How long everyone has.' })
@InputType('ProgrammeDeadlinesInput', { description: 'How long everyone has.' })
export class ProgrammeDeadlinesType implements ProgrammeDeadlines {
  @Field(() => [PublicHolidayType], {
    nullable: true,
    description: 'Public holidays of host countries, which are no working days; up to 500.',
  })
  @IsOptional()
  @ValidateNested({ each: true })
  @Type(() => PublicHolidayType)
  holidays?: PublicHolidayType[] | null;

  @Field(() => Int, days('Working days for the review of a need'))
  needReviewWorkingDays!: number;

  @Field(() => Int, days('Working days for the first answer of a host'))
  firstAnswerWorkingDays!: number;

  @Field(() => [Int], days('Working days after which a host is reminded'))
  firstAnswerReminderWorkingDays!: number[];

  @Field(() => Int, days('Working days after which a silent application lapses'))
  firstAnswerLapseWorkingDays!: number;

  @Field(() => Int, days('Days from publication to a shortlist'))
  shortlistDays!: number;

  @Field(() => Int, days('Days for which an invitation is valid'))
  invitationDays!: number;

  @Field(() => Int, days('Days for which an offer is valid'))
  offerDays!: number;

  @Field(() => Int, days('Months for which a place on the reserve list is valid'))
  reserveMonths!: number;

  @Field(() => Int, days('Weeks above which a placement reports monthly'))
  monthlyReportsAboveWeeks!: number;

  @Field(() => Int, days('Days after which a report is overdue'))
  reportOverdueDays!: number;

  @Field(() => [Int], days('Days before a clearance ends at which people are warned'))
  clearanceWarningDays!: number[];

  @Field(
    () => Int,
    days('Days without a word after which a person is asked whether the profile is still right'),
  )
  heartbeatDays!: number;

  @Field(() => Int, days('Days without a word after which a profile is no longer matched'))
  staleDays!: number;
}

@InputType({ description: 'Everything that a programme decides about itself.' })
export class ProgrammeRulesInput implements ProgrammeRules {
  @Field(() => EligibilityRulesType, { description: 'Who may take part.' })
  @ValidateNested()
  @Type(() => EligibilityRulesType)
  eligibility!: EligibilityRulesType;

  @Field(() => MatchingRulesType, { description: 'How matching weighs.' })
  @ValidateNested()
  @Type(() => MatchingRulesType)
  matching!: MatchingRulesType;

  @Field(() => ProgrammeDeadlinesType, { description: 'How long everyone has.' })
  @ValidateNested()
  @Type(() => ProgrammeDeadlinesType)
  deadlines!: ProgrammeDeadlinesType;

  @Field(() => Int, { description: 'Part of the host readiness list that must be ticked, in per cent.' })
  minReadiness!: number;
}

@ObjectType('ProgrammeRules', { description: 'The rules of a programme as they were published.' })
export class ProgrammeRulesType implements ProgrammeRules {
  @Field(() => Int, { description: 'Their version.' })
  version!: number;

  @Field(() => EligibilityRulesType, { description: 'Who may take part.' })
  eligibility!: EligibilityRules;

  @Field(() => MatchingRulesType, { description: 'How matching weighs.' })
  matching!: MatchingRules;

  @Field(() => ProgrammeDeadlinesType, { description: 'How long everyone has.' })
  deadlines!: ProgrammeDeadlines;

  @Field(() => Int, { description: 'Part of the host readiness list that must be ticked, in per cent.' })
  minReadiness!: number;

  @Field(() => DateTimeScalar, { description: 'When they were put in force.' })
  publishedAt!: Date;
}

@ObjectType('Programme', { description: 'A scheme under which people are placed.' })
export class ProgrammeType {
  @Field(() => ID, { description: 'UUID.' })
  id!: string;

  @Field(() => Int, { description: 'Rises with every change; give it when you publish rules.' })
  version!: number;

  @Field(() => String, { description: 'Short and unique.' })
  code!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => String, { description: 'ISO 3166-1 alpha-2.' })
  sendingCountry!: string;

  @Field(() => [String], { description: 'The countries that it serves, ISO 3166-1 alpha-2.' })
  heritageCountries!: string[];

  @Field(() => ProgrammeStateEnum, { description: 'Whether it takes new people.' })
  state!: ProgrammeState;
}

@ObjectType('EligibilityCondition', {
  description: 'A condition of a programme and its answer for one person.',
})
export class EligibilityConditionType {
  @Field(() => EligibilityCodeEnum, { description: 'The condition.' })
  code!: EligibilityCode;

  @Field(() => EligibilityAnswerEnum, { description: 'The answer.' })
  answer!: GateAnswer;
}

@ObjectType('ProgrammeEligibility', { description: 'Whether a person may take part in a programme.' })
export class ProgrammeEligibilityType {
  @Field(() => ID, { description: 'The programme.' })
  programmeId!: string;

  @Field(() => EligibilityAnswerEnum, { description: 'All conditions together.' })
  answer!: GateAnswer;

  @Field(() => [EligibilityConditionType], { description: 'Condition by condition.' })
  conditions!: EligibilityConditionType[];
}
