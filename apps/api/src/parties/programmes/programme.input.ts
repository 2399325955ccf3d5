import { Field, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsOptional, ValidateNested } from 'class-validator';
import { CodeScalar, CountryCodeScalar, NameScalar } from '#api/graphql/scalars';
import { ProgrammeRulesInput } from '#api/parties/programmes/programme.type';
import type { ProgrammeDescription } from '#domain/parties/programmes/programme.rules';

@InputType({ description: 'What a programme is called and which countries it joins.' })
export class ProgrammeInput implements ProgrammeDescription {
  @Field(() => CodeScalar, { description: '2 to 40 capital letters, digits and hyphens; unique.' })
  code!: string;

  @Field(() => NameScalar, { description: 'Its name, up to 200 characters.' })
  name!: string;

  @Field(() => CountryCodeScalar, { description: 'Sending country, ISO 3166-1 alpha-2.' })
  sendingCountry!: string;

  @Field(() => [CountryCodeScalar], { description: 'The countries that it serves, ISO 3166-1 alpha-2.' })
  @ArrayMaxSize(250)
  heritageCountries!: string[];

  @Field(() => ProgrammeRulesInput, { nullable: true, description: 'Its rules; left out: the usual ones.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => ProgrammeRulesInput)
  rules?: ProgrammeRulesInput | null;
}
