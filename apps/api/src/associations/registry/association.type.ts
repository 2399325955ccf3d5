import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsInt, IsOptional, Length, ValidateNested } from 'class-validator';
import { enumOf } from '#api/graphql/enum';
import { CodeScalar, CountryCodeScalar, DateScalar } from '#api/graphql/scalars';
import { Within } from '#api/graphql/within';
import {
  ASSOCIATION_FIELDS,
  type AssociationDescription,
  type AssociationField,
  MEMBERSHIP_BANDS,
  type MembershipBand,
} from '#domain/associations/registry/association';
import type { Identifier } from '#domain/associations/registry/identifier.rules';
import { ASSOCIATION_LIMITS } from '#domain/associations/registry/limits';
import type { RegisterNumber } from '#features/associations/registry/association.queries';

const AssociationFieldEnum = enumOf(ASSOCIATION_FIELDS);
const MembershipBandEnum = enumOf(MEMBERSHIP_BANDS);

registerEnumType(AssociationFieldEnum, {
  name: 'AssociationField',
  description: 'What an association does.',
});
registerEnumType(MembershipBandEnum, {
  name: 'MembershipBand',
  description: 'How many members an association has, as it says.',
});

@ObjectType('RegisterNumber', { description: 'A number of an association in a register.' })
export class RegisterNumberType implements RegisterNumber {
  @Field(() => String, { description: 'The register, by its code of org-id.guide: GB-CHC.' })
  scheme!: string;

  @Field(() => String, { description: 'The number in it.' })
  number!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which IOM found it in the register; null before.',
  })
  checkedOn!: string | null;
}

@ObjectType('Association', {
  description: 'An institution of the kind ASSOCIATION, with what it says beside the others.',
})
export class AssociationType {
  @Field(() => ID, { description: 'The institution.' })
  id!: string;

  @Field(() => String, { description: 'What it is called.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Town.' })
  city!: string | null;

  @Field(() => String, { description: 'ISO 3166-1 alpha-2.' })
  country!: string;

  @Field(() => String, { description: 'What it is.' })
  description!: string;

  @Field(() => String, { nullable: true, description: 'Its site.' })
  website!: string | null;

  @Field(() => [String], { description: 'Where its members live, ISO 3166-1 alpha-2.' })
  residenceCountries!: readonly string[];

  @Field(() => [String], { description: 'Where they or their families come from.' })
  heritageCountries!: readonly string[];

  @Field(() => [AssociationFieldEnum], { description: 'What it does.' })
  fields!: readonly AssociationField[];

  @Field(() => [String], { description: 'ISO 639 codes of its languages.' })
  languages!: readonly string[];

  @Field(() => Int, { nullable: true, description: 'The year in which it began.' })
  founded!: number | null;

  @Field(() => MembershipBandEnum, { nullable: true, description: 'How many members it has, as it says.' })
  members!: MembershipBand | null;

  @Field(() => [RegisterNumberType], {
    description: 'Its numbers in registers; a group that is in none is as good.',
  })
  identifiers!: readonly RegisterNumberType[];
}

@InputType({ description: 'A number in a register.' })
class RegisterNumberInput implements Identifier {
  @Field(() => CodeScalar, { description: 'The register, by its code of org-id.guide: GB-CHC.' })
  @Length(...ASSOCIATION_LIMITS.scheme)
  scheme!: string;

  @Field(() => CodeScalar, { description: 'The number in it.' })
  @Length(...ASSOCIATION_LIMITS.number)
  number!: string;
}

@InputType({ description: 'What an association says beside what every institution says.' })
export class AssociationInput implements AssociationDescription {
  @Field(() => [CountryCodeScalar], { description: 'Where its members live.' })
  @ArrayMaxSize(ASSOCIATION_LIMITS.countries)
  residenceCountries!: string[];

  @Field(() => [CountryCodeScalar], { description: 'Where they or their families come from.' })
  @ArrayMaxSize(ASSOCIATION_LIMITS.countries)
  heritageCountries!: string[];

  @Field(() => [AssociationFieldEnum], { description: 'What it does.' })
  @ArrayMaxSize(ASSOCIATION_FIELDS.length)
  fields!: AssociationField[];

  @Field(() => [CodeScalar], { description: 'ISO 639 codes of its languages.' })
  @ArrayMaxSize(ASSOCIATION_LIMITS.languages)
  languages!: string[];

  @Field(() => Int, { nullable: true, defaultValue: null, description: 'The year in which it began.' })
  @IsOptional()
  @IsInt()
  @Within(ASSOCIATION_LIMITS.founded)
  founded!: number | null;

  @Field(() => MembershipBandEnum, {
    nullable: true,
    defaultValue: null,
    description: 'How many members it has.',
  })
  members!: MembershipBand | null;

  @Field(() => [RegisterNumberInput], { defaultValue: [], description: 'Its numbers in registers.' })
  @ArrayMaxSize(ASSOCIATION_LIMITS.identifiers)
  @ValidateNested({ each: true })
  @Type(() => RegisterNumberInput)
  identifiers!: RegisterNumberInput[];
}
