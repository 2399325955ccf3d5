import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, IsUUID, MaxLength } from 'class-validator';
import {
  CodeScalar,
  CountryCodeScalar,
  DateScalar,
  DraftScalar,
  LineScalar,
  NameScalar,
  SearchTextScalar,
  TimeZoneScalar,
  WebAddressScalar,
  WordsScalar,
} from '#api/graphql/scalars';
import { InstitutionKindEnum, InstitutionStateEnum } from '#api/parties/institutions/institution.type';
import type { InstitutionDescription, InstitutionKind } from '#domain/parties/institutions/institution';
import type { InstitutionState } from '#domain/parties/institutions/institution.states';
import type { InstitutionFilter } from '#features/parties/institutions/institution.queries';
import type { InstitutionStep } from '#features/parties/institutions/institutions.service';

@InputType({ description: 'What an institution says of itself.' })
export class InstitutionInput implements InstitutionDescription {
  @Field(() => NameScalar, { description: 'Full name, up to 200 characters.' })
  name!: string;

  @Field(() => CountryCodeScalar, { description: 'Host country, ISO 3166-1 alpha-2.' })
  country!: string;

  @Field(() => LineScalar, { nullable: true, defaultValue: null, description: 'Town.' })
  city!: string | null;

  @Field(() => CodeScalar, { nullable: true, defaultValue: null, description: 'ISIC Rev.4 code.' })
  sector!: string | null;

  @Field(() => InstitutionKindEnum, { description: 'What kind of body it is.' })
  kind!: InstitutionKind;

  @Field(() => DraftScalar, { description: 'What it does, in 40 to 4000 characters.' })
  description!: string;

  @Field(() => WebAddressScalar, {
    nullable: true,
    defaultValue: null,
    description: 'Its site, https:// or http://.',
  })
  website!: string | null;

  @Field(() => TimeZoneScalar, { description: 'IANA time zone, such as Africa/Mogadishu.' })
  timeZone!: string;
}

@InputType({ description: 'What an institution changes of what it says; what is left out stays.' })
export class InstitutionChangeInput implements Partial<Omit<InstitutionDescription, 'country'>> {
  @Field(() => NameScalar, { nullable: true, description: 'Full name.' })
  name?: string;

  @Field(() => LineScalar, { nullable: true, description: 'Town.' })
  city?: string | null;

  @Field(() => CodeScalar, { nullable: true, description: 'ISIC Rev.4 code.' })
  sector?: string | null;

  @Field(() => InstitutionKindEnum, { nullable: true, description: 'What kind of body it is.' })
  kind?: InstitutionKind;

  @Field(() => DraftScalar, { nullable: true, description: 'What it does.' })
  description?: string;

  @Field(() => WebAddressScalar, { nullable: true, description: 'Its site.' })
  website?: string | null;

  @Field(() => TimeZoneScalar, { nullable: true, description: 'IANA time zone.' })
  timeZone?: string;
}

@InputType({ description: 'A step of an institution.' })
export class InstitutionStepInput implements InstitutionStep {
  @Field(() => ID, { description: 'The institution.' })
  id!: string;

  @Field(() => Int, { nullable: true, description: 'The version that you have seen; left out: any.' })
  version?: number | null;

  @Field(() => CodeScalar, {
    nullable: true,
    description: 'One of the codes of the command, where it demands one.',
  })
  @IsOptional()
  @MaxLength(60)
  reason?: string | null;

  @Field(() => WordsScalar, { nullable: true, description: 'Words for the institution.' })
  comment?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'For approve and renew: the last day.' })
  validUntil?: string | null;
}

@ArgsType()
export class InstitutionFilterArgs implements InstitutionFilter {
  @Field(() => InstitutionStateEnum, { nullable: true, description: 'Only in this state.' })
  state?: InstitutionState | null;

  @Field(() => CountryCodeScalar, {
    nullable: true,
    description: 'Only in this country, ISO 3166-1 alpha-2.',
  })
  @IsOptional()
  country?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only in this programme.' })
  @IsOptional()
  @IsUUID()
  programmeId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only those of this case officer.' })
  @IsOptional()
  @IsUUID()
  caseOfficerId?: string | null;

  @Field(() => SearchTextScalar, { nullable: true, description: 'Part of the name.' })
  text?: string | null;
}

@ArgsType()
export class ProgrammeIdsArgs {
  @Field(() => [ID], {
    description: 'The programmes in which the institution wants to take part; at least one.',
  })
  @ArrayMaxSize(20)
  @IsUUID(undefined, { each: true })
  programmeIds!: string[];
}
