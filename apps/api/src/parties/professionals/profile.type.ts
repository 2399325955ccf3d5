import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Classified } from '#api/fields/classified';
import { enumOf } from '#api/graphql/enum';
import { DateScalar, DateTimeScalar } from '#api/graphql/scalars';
import { LocaleEnum } from '#api/identity/accounts/account.type';
import { CefrLevelEnum, ModalityEnum } from '#api/marketplace/needs/need.type';
import type { Locale } from '#domain/kernel/locale';
import {
  CONSENT_PURPOSES,
  type ConsentPurpose,
  HERITAGE_BASES,
  type HeritageBasis,
} from '#domain/parties/professionals/profile';
import type { CefrLevel, Modality } from '#domain/reference/vocabulary';
import { EVIDENCE_KINDS, type EvidenceKind } from '#domain/reference/vocabulary';
import type { MappedWord } from '#features/parties/professionals/profile.queries';

export const HeritageBasisEnum = enumOf(HERITAGE_BASES);
const EvidenceKindEnum = enumOf(EVIDENCE_KINDS);
export const ConsentPurposeEnum = enumOf(CONSENT_PURPOSES);

registerEnumType(HeritageBasisEnum, {
  name: 'HeritageBasis',
  description: 'What ties a person to a country of heritage.',
});
registerEnumType(EvidenceKindEnum, {
  name: 'EvidenceKind',
  description: 'How far a skill is more than a word.',
  valuesMap: {
    CLAIMED: { description: 'Said by the person.' },
    EVIDENCED: { description: 'Shown by a document or a link.' },
    VERIFIED: { description: 'Checked by staff.' },
  },
});
registerEnumType(ConsentPurposeEnum, {
  name: 'ConsentPurpose',
  description: 'What a person may agree to, each by itself.',
  valuesMap: {
    MATCHING: { description: 'To be compared with needs. Without it there are no suggestions.' },
    SHARING: { description: 'That shortlists show the profile to institutions.' },
    STATISTICS: { description: 'That figures without names count the person.' },
    NEWS: { description: 'To get news of the programme.' },
    MAPPING: { description: 'That maps and tables of the diaspora count the person, without a name.' },
  },
});

@ObjectType('HeritageCountry', { description: 'A country to which the person has a tie.' })
export class HeritageCountryType {
  @Field(() => String, { description: 'ISO 3166-1 alpha-2.' })
  country!: string;

  @Field(() => HeritageBasisEnum, { description: 'The tie.' })
  basis!: HeritageBasis;
}

@ObjectType('HeldSkill', { description: 'A skill of a professional.' })
export class HeldSkillType {
  @Field(() => ID, { description: 'Concept URI of ESCO or of the starter taxonomy.' })
  conceptUri!: string;

  @Field(() => Int, {
    nullable: true,
    description: '1 basic, 2 working, 3 advanced, 4 expert; null when not said.',
  })
  level!: number | null;

  @Field(() => Int, { nullable: true, description: 'Whole years of use.' })
  years!: number | null;

  @Field(() => EvidenceKindEnum, { description: 'How far it is more than a word.' })
  evidence!: EvidenceKind;

  @Classified('IDENTITY')
  @Field(() => String, { nullable: true, description: 'What shows it.' })
  evidenceNote!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When staff checked it.' })
  verifiedAt!: Date | null;
}

@ObjectType('HeldLanguage', { description: 'A language of a professional; a level is null when not said.' })
export class HeldLanguageType {
  @Field(() => String, { description: 'ISO 639-1, or 639-3 where there is none.' })
  code!: string;

  @Field(() => CefrLevelEnum, { nullable: true, description: 'Overall.' })
  overall!: CefrLevel | null;

  @Field(() => CefrLevelEnum, { nullable: true, description: 'Listening.' })
  listening!: CefrLevel | null;

  @Field(() => CefrLevelEnum, { nullable: true, description: 'Reading.' })
  reading!: CefrLevel | null;

  @Field(() => CefrLevelEnum, { nullable: true, description: 'Speaking.' })
  speaking!: CefrLevel | null;

  @Field(() => CefrLevelEnum, { nullable: true, description: 'Writing.' })
  writing!: CefrLevel | null;
}

@ObjectType('AvailabilityWindow', {
  description: 'Days in which a professional is free, both ends included.',
})
export class AvailabilityWindowType {
  @Field(() => DateScalar, { description: 'First day.' })
  from!: string;

  @Field(() => DateScalar, { description: 'Last day.' })
  to!: string;

  @Field(() => [ModalityEnum], { description: 'In which ways of working.' })
  modalities!: readonly Modality[];

  @Field(() => Int, { nullable: true, description: 'Hours a week; null when not said.' })
  weeklyHours!: number | null;
}

@ObjectType('Licence', { description: 'A licence for a regulated profession.' })
export class LicenceType {
  @Field(() => ID, { description: 'ESCO URI of the occupation.' })
  occupationUri!: string;

  @Field(() => String, { description: 'Where it was given, ISO 3166-1 alpha-2.' })
  country!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Last day; null when it does not end.' })
  validUntil!: string | null;
}

@Classified('IDENTITY')
@ObjectType('Experience', { description: 'A post that a professional held.' })
export class ExperienceType {
  @Field(() => String, { description: 'The post.' })
  title!: string;

  @Field(() => String, { description: 'The organisation; may be blank.' })
  organisation!: string;

  @Field(() => String, { nullable: true, description: 'ISO 3166-1 alpha-2.' })
  country!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'First day, as far as it is known.' })
  startsOn!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day; null while it lasts.' })
  endsOn!: string | null;

  @Field(() => String, { nullable: true, description: 'What was done.' })
  description!: string | null;
}

@Classified('IDENTITY')
@ObjectType('Education', { description: 'Something that a professional has studied.' })
export class EducationType {
  @Field(() => String, { description: 'What was studied.' })
  title!: string;

  @Field(() => String, { description: 'Where; may be blank.' })
  school!: string;

  @Field(() => Int, { nullable: true, description: 'ISCED 2011 level, 0 to 8.' })
  level!: number | null;

  @Field(() => String, { nullable: true, description: 'ISCED-F 2013 code.' })
  field!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day, as far as it is known.' })
  endsOn!: string | null;
}

@ObjectType('Consent', { description: 'Something that the person agreed to.' })
export class ConsentType {
  @Field(() => ConsentPurposeEnum, { description: 'The purpose.' })
  purpose!: ConsentPurpose;

  @Field(() => String, { description: 'The version of the text that was agreed to.' })
  textVersion!: string;

  @Field(() => LocaleEnum, {
    nullable: true,
    description: 'The language in which the text was read; null when the text is not known.',
  })
  language!: Locale | null;

  @Field(() => String, {
    nullable: true,
    description: 'SHA-256 of the text that was agreed to, in hex; null when the text is not known.',
  })
  digest!: string | null;

  @Field(() => Boolean, {
    description: 'Whether it counts: not withdrawn, and given to the current text. If not, ask again.',
  })
  counts!: boolean;

  @Field(() => DateTimeScalar, { description: 'Since when.' })
  givenAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when; null while it holds.' })
  withdrawnAt!: Date | null;
}

@ObjectType('ConsentText', { description: 'What a person reads before agreeing to a purpose.' })
export class ConsentTextType {
  @Field(() => ConsentPurposeEnum, { description: 'The purpose.' })
  purpose!: ConsentPurpose;

  @Field(() => String, { description: 'The version, which is named when agreeing to it.' })
  version!: string;

  @Field(() => LocaleEnum, { description: 'The language of the text.' })
  language!: Locale;

  @Field(() => String, { description: 'The words.' })
  text!: string;

  @Field(() => String, { description: 'SHA-256 of the words in UTF-8, in hex.' })
  digest!: string;

  @Field(() => DateScalar, { description: 'The day on which this version was published.' })
  publishedOn!: string;
}

@ObjectType('Enrolment', { description: 'Taking part in a programme.' })
export class EnrolmentType {
  @Field(() => ID, { description: 'The programme.' })
  programmeId!: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the person has the age that is asked; null when not said.',
  })
  ofAge!: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the person may return to the country of residence; null when not said.',
  })
  rightOfReturn!: boolean | null;

  @Field(() => DateTimeScalar, { description: 'Since when.' })
  enrolledAt!: Date;
}

@Classified('IDENTITY')
@ObjectType('MappedWord', { description: 'A word of the person’s own that staff led to a skill.' })
export class MappedWordType implements MappedWord {
  @Field(() => ID, { description: 'The decision; `keepOwnWord` takes it.' })
  mappingId!: string;

  @Field(() => String, { description: 'As the person typed it.' })
  word!: string;

  @Field(() => ID, { description: 'The skill, by its URI.' })
  conceptUri!: string;
}

@Classified('IDENTITY')
@ObjectType('ProfileLists', { description: 'The lists of a profile.' })
export class ProfileListsType {
  @Field(() => [HeritageCountryType], { description: 'Countries of heritage.' })
  heritage!: readonly HeritageCountryType[];

  @Field(() => [HeldSkillType], { description: 'Skills, the best first.' })
  skills!: readonly HeldSkillType[];

  @Field(() => [MappedWordType], {
    description:
      'Own words that staff led to a skill which is still held; the person can have each word back.',
  })
  mappedWords!: readonly MappedWordType[];

  @Field(() => [HeldLanguageType], { description: 'Languages, the best first.' })
  languages!: readonly HeldLanguageType[];

  @Field(() => [String], { description: 'Sectors worked in, ISIC Rev.4.' })
  sectors!: readonly string[];

  @Field(() => [AvailabilityWindowType], { description: 'When the person is free.' })
  windows!: readonly AvailabilityWindowType[];

  @Field(() => [LicenceType], { description: 'Licences for regulated professions.' })
  licences!: readonly LicenceType[];

  @Field(() => [ExperienceType], { description: 'Posts, in the person’s order.' })
  experience!: readonly ExperienceType[];

  @Field(() => [EducationType], { description: 'Education, in the person’s order.' })
  education!: readonly EducationType[];

  @Field(() => [ConsentType], { description: 'What the person agreed to, oldest first, withdrawn ones too.' })
  consents!: readonly ConsentType[];

  @Field(() => [EnrolmentType], { description: 'The programmes in which the person takes part.' })
  enrolments!: readonly EnrolmentType[];
}
