import { ArgsType, Field, Float, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsInt, IsOptional, ValidateNested } from 'class-validator';
import {
  PlaceVisibilityEnum,
  ServiceCategoryEnum,
  ServiceModeEnum,
  WeekdayEnum,
} from '#api/associations/services/service-enums.type';
import { RecordStepInput } from '#api/graphql/record-step.input';
import {
  CodeScalar,
  CountryCodeScalar,
  DateScalar,
  DraftScalar,
  EmailAddressScalar,
  LineScalar,
  NameScalar,
  PhoneNumberScalar,
  SearchTextScalar,
  TimeZoneScalar,
  WebAddressScalar,
} from '#api/graphql/scalars';
import { Within } from '#api/graphql/within';
import type { Hours, HoursException, Opening, OpeningRule } from '#domain/associations/services/hours';
import { SERVICE_LIMITS } from '#domain/associations/services/limits';
import type { Place, PlaceVisibility } from '#domain/associations/services/place.rules';
import type { Weekday } from '#domain/associations/services/recurrence.rules';
import type { ServiceCategory, ServiceDescription, ServiceMode } from '#domain/associations/services/service';
import type { ServiceFilter } from '#features/associations/services/service-filter';
import type { ServiceStep } from '#features/associations/services/services.service';

@InputType({ description: 'From one time of the wall clock to another.' })
class OpeningInput implements Opening {
  @Field(() => LineScalar, { description: 'HH:MM.' })
  opens!: string;

  @Field(() => LineScalar, { description: 'HH:MM; 24:00 is the end of the day.' })
  closes!: string;
}

@InputType({ description: 'When a service is open, week after week or month after month.' })
class OpeningRuleInput extends OpeningInput implements OpeningRule {
  @Field(() => [WeekdayEnum], { description: 'The weekdays.' })
  days!: Weekday[];

  @Field(() => Int, {
    nullable: true,
    defaultValue: null,
    description: 'The nth such weekday of a month: 1 to 4, -1 for the last; null for every week.',
  })
  nth!: number | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether it closes on the day after it opened.' })
  overnight!: boolean;

  @Field(() => DateScalar, {
    nullable: true,
    defaultValue: null,
    description: 'The first day on which this counts.',
  })
  from!: string | null;

  @Field(() => DateScalar, { nullable: true, defaultValue: null, description: 'The last day.' })
  to!: string | null;
}

@InputType({ description: 'A day that is not as the rules say; without openings: closed.' })
class HoursExceptionInput implements HoursException {
  @Field(() => DateScalar, { description: 'The day.' })
  on!: string;

  @Field(() => [OpeningInput], { defaultValue: [], description: 'When it is open.' })
  @ArrayMaxSize(SERVICE_LIMITS.openingRules)
  openings!: OpeningInput[];
}

@InputType({ description: 'When somebody can be met or called.' })
class ServiceHoursInput implements Hours {
  @Field(() => TimeZoneScalar, { description: 'IANA time zone.' })
  zone!: string;

  @Field(() => [OpeningRuleInput], { description: 'Its openings.' })
  @ArrayMaxSize(SERVICE_LIMITS.openingRules)
  rules!: OpeningRuleInput[];

  @Field(() => [HoursExceptionInput], { defaultValue: [], description: 'Days that are otherwise.' })
  @ArrayMaxSize(SERVICE_LIMITS.exceptions)
  exceptions!: HoursExceptionInput[];

  @Field(() => Boolean, { defaultValue: false, description: 'Whether one has to ask for an appointment.' })
  byAppointment!: boolean;
}

@InputType({ description: 'A point on the earth, in degrees (WGS 84).' })
export class PointInput {
  @Field(() => Float, { description: 'Latitude.' })
  @Within([-90, 90])
  lat!: number;

  @Field(() => Float, { description: 'Longitude.' })
  @Within([-180, 180])
  lng!: number;
}

@InputType({ description: 'Where a service is given. What may not be shown is not kept.' })
class ServicePlaceInput implements Place {
  @Field(() => PlaceVisibilityEnum, { description: 'How much of it may be known.' })
  visibility!: PlaceVisibility;

  @Field(() => CountryCodeScalar, { description: 'ISO 3166-1 alpha-2.' })
  country!: string;

  @Field(() => NameScalar, { description: 'Region or county.' })
  region!: string;

  @Field(() => LineScalar, { nullable: true, defaultValue: null, description: 'Town.' })
  town!: string | null;

  @Field(() => LineScalar, { nullable: true, defaultValue: null, description: 'Street and number.' })
  address!: string | null;

  @Field(() => LineScalar, { nullable: true, defaultValue: null, description: 'Postcode.' })
  postcode!: string | null;

  @Field(() => PointInput, { nullable: true, defaultValue: null, description: 'Its point on the map.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => PointInput)
  point!: PointInput | null;
}

@InputType({ description: 'Free places, and the day on which that was said.' })
class FreePlacesInput {
  @Field(() => Int, { description: 'How many.' })
  @IsInt()
  @Within(SERVICE_LIMITS.capacity)
  available!: number;

  @Field(() => DateScalar, { description: 'The day.' })
  on!: string;
}

@InputType({ description: 'What a service says of itself.' })
export class ServiceInput implements ServiceDescription {
  @Field(() => NameScalar, { description: 'What it is called.' })
  name!: string;

  @Field(() => DraftScalar, { description: 'What it is, in 20 to 4,000 characters.' })
  description!: string;

  @Field(() => [ServiceCategoryEnum], { description: 'What somebody is helped with.' })
  categories!: ServiceCategory[];

  @Field(() => [ServiceModeEnum], { description: 'How it is given.' })
  modes!: ServiceMode[];

  @Field(() => Int, { nullable: true, defaultValue: null, description: 'From which age on.' })
  minimumAge!: number | null;

  @Field(() => Int, { nullable: true, defaultValue: null, description: 'Up to which age.' })
  maximumAge!: number | null;

  @Field(() => [CodeScalar], { description: 'ISO 639 codes of the languages that are spoken.' })
  languages!: string[];

  @Field(() => DraftScalar, { nullable: true, defaultValue: null, description: 'Who it is for.' })
  eligibility!: string | null;

  @Field(() => DraftScalar, {
    nullable: true,
    defaultValue: null,
    description: 'What it costs; null: it is free.',
  })
  cost!: string | null;

  @Field(() => DraftScalar, { nullable: true, defaultValue: null, description: 'How to ask for it.' })
  howToAsk!: string | null;

  @Field(() => WebAddressScalar, { nullable: true, defaultValue: null, description: 'Its website.' })
  website!: string | null;

  @Field(() => EmailAddressScalar, { nullable: true, defaultValue: null, description: 'Where to write.' })
  email!: string | null;

  @Field(() => [PhoneNumberScalar], { defaultValue: [], description: 'Where to call.' })
  @ArrayMaxSize(SERVICE_LIMITS.phones)
  phones!: string[];

  @Field(() => ServiceHoursInput, { nullable: true, defaultValue: null, description: 'When it is open.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => ServiceHoursInput)
  hours!: ServiceHoursInput | null;

  @Field(() => [ServicePlaceInput], { defaultValue: [], description: 'Where it is given.' })
  @ArrayMaxSize(SERVICE_LIMITS.places)
  @ValidateNested({ each: true })
  @Type(() => ServicePlaceInput)
  places!: ServicePlaceInput[];

  @Field(() => FreePlacesInput, { nullable: true, defaultValue: null, description: 'Free places.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => FreePlacesInput)
  capacity!: FreePlacesInput | null;
}

@ArgsType()
export class ServiceFilterArgs implements ServiceFilter {
  @Field(() => PointInput, { nullable: true, description: 'Around this point.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => PointInput)
  near?: PointInput | null;

  @Field(() => Int, { nullable: true, description: 'Kilometres around it; 25 when left out.' })
  @IsOptional()
  @IsInt()
  @Within(SERVICE_LIMITS.radius)
  radiusKm?: number | null;

  @Field(() => CountryCodeScalar, { nullable: true, description: 'In this country.' })
  country?: string | null;

  @Field(() => [ServiceCategoryEnum], { nullable: true, description: 'Of one of these kinds.' })
  @IsOptional()
  @ArrayMaxSize(SERVICE_LIMITS.categories)
  categories?: ServiceCategory[] | null;

  @Field(() => [CodeScalar], { nullable: true, description: 'In one of these languages, ISO 639.' })
  @IsOptional()
  @ArrayMaxSize(SERVICE_LIMITS.languages)
  languages?: string[] | null;

  @Field(() => Int, { nullable: true, description: 'For somebody of this age, in years.' })
  @IsOptional()
  @IsInt()
  @Within(SERVICE_LIMITS.age)
  age?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Only what is open now.' })
  openNow?: boolean | null;

  @Field(() => SearchTextScalar, {
    nullable: true,
    description: 'Words of its name, its text or its institution; slips of the finger are forgiven.',
  })
  text?: string | null;
}

@InputType({ description: 'A step with a service.' })
export class ServiceStepInput extends RecordStepInput implements ServiceStep {}
