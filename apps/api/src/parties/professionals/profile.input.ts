import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsOptional, IsUUID, MaxLength } from 'class-validator';
import { CodeScalar, CountryCodeScalar, DateScalar, DraftScalar, LineScalar } from '#api/graphql/scalars';
import { CefrLevelEnum, ModalityEnum } from '#api/marketplace/needs/need.type';
import { ConnectivityEnum } from '#api/parties/professionals/professional.type';
import { HeritageBasisEnum } from '#api/parties/professionals/profile.type';
import type {
  AvailabilityWindow,
  Connectivity,
  Education,
  Experience,
  HeldLanguage,
  HeldSkill,
  HeritageBasis,
  HeritageCountry,
  Licence,
  ProfileBasics,
  ProfileSections,
} from '#domain/parties/professionals/profile';
import type { CefrLevel, Modality } from '#domain/reference/vocabulary';

const country = { nullable: true, defaultValue: null, description: 'ISO 3166-1 alpha-2.' } as const;
const level = (description: string) => ({ nullable: true, defaultValue: null, description }) as const;

@InputType({ description: 'The plain fields of a profile; what is left out stays, null clears it.' })
export class ProfileBasicsInput implements Partial<ProfileBasics> {
  @Field(() => LineScalar, {
    nullable: true,
    description: 'What you offer, in one line of up to 120 characters.',
  })
  headline?: string | null;

  @Field(() => DraftScalar, { nullable: true, description: 'What you offer, in up to 4000 characters.' })
  summary?: string | null;

  @Field(() => CountryCodeScalar, { nullable: true, description: 'Where you live, ISO 3166-1 alpha-2.' })
  residenceCountry?: string | null;

  @Field(() => CodeScalar, {
    nullable: true,
    description:
      'The region of that country in which you live, as coarse as GB-TLI. It is left out when it is of another country.',
  })
  residenceRegion?: string | null;

  @Field(() => Int, { nullable: true, description: 'Whole years of professional experience, 0 to 70.' })
  yearsExperience?: number | null;

  @Field(() => Int, { nullable: true, description: 'Highest ISCED 2011 level, 0 to 8.' })
  educationLevel?: number | null;

  @Field(() => CodeScalar, { nullable: true, description: 'ISCED-F 2013 code of two to four digits.' })
  educationField?: string | null;

  @Field(() => [ModalityEnum], { nullable: true, description: 'Ways of working that you would like.' })
  modalities?: Modality[];

  @Field(() => [LineScalar], {
    nullable: true,
    description:
      'Skills in your own words, which the taxonomy does not know: up to 20, of up to 80 characters each.',
  })
  ownSkills?: string[];

  @Field(() => Int, { nullable: true, description: 'Hours a week, 1 to 60.' })
  weeklyHours?: number | null;

  @Field(() => Int, { nullable: true, description: 'Hours a day that must not be exceeded, 1 to 12.' })
  maxDailyHours?: number | null;

  @Field(() => ConnectivityEnum, { nullable: true, description: 'The link that you have at home.' })
  connectivity?: Connectivity | null;

  @Field(() => DraftScalar, {
    nullable: true,
    description: 'What you need in order to work well; only you and your case officer see it.',
  })
  accommodationNeeds?: string | null;
}

@InputType({ description: 'A country to which you have a tie.' })
export class HeritageCountryInput implements HeritageCountry {
  @Field(() => CountryCodeScalar, { description: 'ISO 3166-1 alpha-2.' })
  country!: string;

  @Field(() => HeritageBasisEnum, { description: 'The tie.' })
  basis!: HeritageBasis;
}

@InputType({ description: 'A skill that you have.' })
export class HeldSkillInput implements HeldSkill {
  @Field(() => ID, { description: 'Concept URI of ESCO or of the starter taxonomy.' })
  conceptUri!: string;

  @Field(() => Int, level('1 basic, 2 working, 3 advanced, 4 expert.'))
  level!: number | null;

  @Field(() => Int, level('Whole years of use.'))
  years!: number | null;
}

@InputType({ description: 'A language that you know.' })
export class HeldLanguageInput implements HeldLanguage {
  @Field(() => CodeScalar, { description: 'ISO 639-1, or 639-3 where there is none.' })
  code!: string;

  @Field(() => CefrLevelEnum, level('Overall.'))
  overall!: CefrLevel | null;

  @Field(() => CefrLevelEnum, level('Listening.'))
  listening!: CefrLevel | null;

  @Field(() => CefrLevelEnum, level('Reading.'))
  reading!: CefrLevel | null;

  @Field(() => CefrLevelEnum, level('Speaking.'))
  speaking!: CefrLevel | null;

  @Field(() => CefrLevelEnum, level('Writing.'))
  writing!: CefrLevel | null;
}

@InputType({ description: 'Days in which you are free, both ends included; windows do not share days.' })
export class AvailabilityWindowInput implements AvailabilityWindow {
  @Field(() => DateScalar, { description: 'First day.' })
  from!: string;

  @Field(() => DateScalar, { description: 'Last day.' })
  to!: string;

  @Field(() => [ModalityEnum], { description: 'In which ways of working; at least one.' })
  modalities!: Modality[];

  @Field(() => Int, level('Hours a week, 1 to 60.'))
  weeklyHours!: number | null;
}

@InputType({ description: 'A licence for a regulated profession.' })
export class LicenceInput implements Licence {
  @Field(() => ID, { description: 'ESCO URI of the occupation.' })
  occupationUri!: string;

  @Field(() => CountryCodeScalar, { description: 'Where it was given, ISO 3166-1 alpha-2.' })
  country!: string;

  @Field(() => DateScalar, level('Last day; left out when it does not end.'))
  validUntil!: string | null;
}

@InputType({ description: 'A post that you held.' })
export class ExperienceInput implements Experience {
  @Field(() => LineScalar, { description: 'The post.' })
  title!: string;

  @Field(() => LineScalar, { defaultValue: '', description: 'The organisation.' })
  organisation!: string;

  @Field(() => CountryCodeScalar, country)
  country!: string | null;

  @Field(() => DateScalar, level('First day; the first of the month or year where you know no more.'))
  startsOn!: string | null;

  @Field(() => DateScalar, level('Last day; left out while it lasts.'))
  endsOn!: string | null;

  @Field(() => DraftScalar, level('What you did, in up to 4000 characters.'))
  description!: string | null;
}

@InputType({ description: 'Something that you have studied.' })
export class EducationInput implements Education {
  @Field(() => LineScalar, { description: 'What you studied.' })
  title!: string;

  @Field(() => LineScalar, { defaultValue: '', description: 'Where.' })
  school!: string;

  @Field(() => Int, level('ISCED 2011 level, 0 to 8.'))
  level!: number | null;

  @Field(() => CodeScalar, level('ISCED-F 2013 code.'))
  field!: string | null;

  @Field(() => DateScalar, level('Last day, as far as you know it.'))
  endsOn!: string | null;
}

@InputType({
  description: 'The sections of a profile that are saved; each list as a whole. What is left out stays.',
})
export class ProfileSectionsInput implements Partial<ProfileSections> {
  @Field(() => ProfileBasicsInput, { nullable: true, description: 'The plain fields.' })
  basics?: ProfileBasicsInput;

  @Field(() => [HeritageCountryInput], { nullable: true, description: 'Countries of heritage.' })
  heritage?: HeritageCountryInput[];

  @Field(() => [HeldSkillInput], { nullable: true, description: 'Skills; what shows them is kept.' })
  skills?: HeldSkillInput[];

  @Field(() => [HeldLanguageInput], { nullable: true, description: 'Languages.' })
  languages?: HeldLanguageInput[];

  @Field(() => [CodeScalar], { nullable: true, description: 'Sectors worked in, ISIC Rev.4.' })
  sectors?: string[];

  @Field(() => [AvailabilityWindowInput], { nullable: true, description: 'When you are free.' })
  windows?: AvailabilityWindowInput[];

  @Field(() => [LicenceInput], { nullable: true, description: 'Licences.' })
  licences?: LicenceInput[];

  @Field(() => [ExperienceInput], { nullable: true, description: 'Posts, in your order.' })
  experience?: ExperienceInput[];

  @Field(() => [EducationInput], { nullable: true, description: 'Studies, in your order.' })
  education?: EducationInput[];
}

@InputType({ description: 'Whose profile is saved.' })
export class ProfileEditInput {
  @Field(() => Int, { description: 'The version that you have seen.' })
  version!: number;

  @Field(() => ID, {
    nullable: true,
    description: 'For a case officer: the professional. Left out: your own.',
  })
  @IsOptional()
  @IsUUID()
  professionalId?: string | null;
}

@InputType({ description: 'What only you can say about the conditions of a programme.' })
export class EligibilityDeclarationInput {
  @Field(() => Boolean, level('Whether you have the age that is asked.'))
  ofAge!: boolean | null;

  @Field(() => Boolean, level('Whether you may return to the country where you live.'))
  rightOfReturn!: boolean | null;
}

@InputType({ description: 'A skill of a professional.' })
export class ProfessionalSkillInput {
  @Field(() => ID, { description: 'The professional.' })
  @IsUUID()
  professionalId!: string;

  @Field(() => ID, { description: 'Concept URI.' })
  @MaxLength(300)
  conceptUri!: string;
}
