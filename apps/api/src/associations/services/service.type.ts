import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import {
  PlaceVisibilityEnum,
  ServiceCategoryEnum,
  ServiceModeEnum,
  ServiceStateEnum,
  WeekdayEnum,
} from '#api/associations/services/service-enums.type';
import { connectionOf } from '#api/graphql/connection';
import { DateScalar } from '#api/graphql/scalars';
import { commandEnum, stepOf } from '#api/graphql/step.type';
import type { PlaceVisibility } from '#domain/associations/services/place.rules';
import type { Weekday } from '#domain/associations/services/recurrence.rules';
import type { ServiceCategory, ServiceMode } from '#domain/associations/services/service';
import { SERVICE, type ServiceState } from '#domain/associations/services/service.states';
import { personCommands } from '#domain/kernel/machine';

export const ServiceCommandEnum = commandEnum(
  'Service',
  personCommands(SERVICE).filter((command) => command !== 'change'),
);
export const ServiceStepType = stepOf('Service', ServiceCommandEnum);

@ObjectType('Opening', { description: 'From one time of the wall clock to another.' })
class OpeningType {
  @Field(() => String, { description: 'HH:MM.' })
  opens!: string;

  @Field(() => String, { description: 'HH:MM; 24:00 is the end of the day.' })
  closes!: string;
}

@ObjectType('OpeningRule', { description: 'When a service is open, week after week or month after month.' })
class OpeningRuleType extends OpeningType {
  @Field(() => [WeekdayEnum], { description: 'The weekdays.' })
  days!: readonly Weekday[];

  @Field(() => Int, {
    nullable: true,
    description: 'The nth such weekday of a month, -1 for the last; null for every week.',
  })
  nth!: number | null;

  @Field(() => Boolean, { description: 'Whether it closes on the day after it opened.' })
  overnight!: boolean;

  @Field(() => DateScalar, { nullable: true, description: 'The first day on which this counts.' })
  from!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day.' })
  to!: string | null;
}

@ObjectType('HoursException', {
  description: 'A day that is not as the rules say; without openings: closed.',
})
class HoursExceptionType {
  @Field(() => DateScalar, { description: 'The day.' })
  on!: string;

  @Field(() => [OpeningType], { description: 'When it is open.' })
  openings!: readonly OpeningType[];
}

@ObjectType('ServiceHours', { description: 'When somebody can be met or called.' })
export class ServiceHoursType {
  @Field(() => String, { description: 'IANA time zone.' })
  zone!: string;

  @Field(() => [OpeningRuleType], { description: 'Its openings.' })
  rules!: readonly OpeningRuleType[];

  @Field(() => [HoursExceptionType], { description: 'Days that are otherwise.' })
  exceptions!: readonly HoursExceptionType[];

  @Field(() => Boolean, { description: 'Whether one has to ask for an appointment.' })
  byAppointment!: boolean;
}

@ObjectType('NextOpening', { description: 'When a service opens next.' })
export class NextOpeningType {
  @Field(() => DateScalar, { description: 'The day there.' })
  on!: string;

  @Field(() => String, { description: 'HH:MM, by the clock there.' })
  opens!: string;
}

@ObjectType('ServicePlace', {
  description:
    'Where a service is given: no more of it than may be known. Of a hidden place nothing else is kept.',
})
export class ServicePlaceType {
  @Field(() => PlaceVisibilityEnum, { description: 'How much of it may be known.' })
  visibility!: PlaceVisibility;

  @Field(() => String, { description: 'ISO 3166-1 alpha-2.' })
  country!: string;

  @Field(() => String, { description: 'Region or county.' })
  region!: string;

  @Field(() => String, { nullable: true, description: 'Town.' })
  town!: string | null;

  @Field(() => String, { nullable: true, description: 'Street and number.' })
  address!: string | null;

  @Field(() => String, { nullable: true, description: 'Postcode.' })
  postcode!: string | null;

  @Field(() => Float, { nullable: true, description: 'Latitude, WGS 84.' })
  lat!: number | null;

  @Field(() => Float, { nullable: true, description: 'Longitude.' })
  lng!: number | null;
}

@ObjectType('Service', { description: 'Help that somebody can get: a service of the directory.' })
export class ServiceType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => ServiceStateEnum, { description: 'Its status.' })
  state!: ServiceState;

  @Field(() => Int, { description: 'Send it with a step.' })
  version!: number;

  @Field(() => String, { description: 'What it is called.' })
  name!: string;

  @Field(() => String, { description: 'What it is.' })
  description!: string;

  @Field(() => ID, { description: 'The institution that gives it.' })
  bodyId!: string;

  @Field(() => String, { description: 'What the institution is called.' })
  bodyName!: string;

  @Field(() => [ServiceCategoryEnum], { description: 'What somebody is helped with.' })
  categories!: readonly ServiceCategory[];

  @Field(() => [ServiceModeEnum], { description: 'How it is given.' })
  modes!: readonly ServiceMode[];

  @Field(() => Int, { nullable: true, description: 'From which age on.' })
  minimumAge!: number | null;

  @Field(() => Int, { nullable: true, description: 'Up to which age.' })
  maximumAge!: number | null;

  @Field(() => [String], { description: 'ISO 639 codes of the languages that are spoken.' })
  languages!: readonly string[];

  @Field(() => String, { nullable: true, description: 'Who it is for.' })
  eligibility!: string | null;

  @Field(() => String, { nullable: true, description: 'What it costs; null: it is free.' })
  cost!: string | null;

  @Field(() => String, { nullable: true, description: 'How to ask for it.' })
  howToAsk!: string | null;

  @Field(() => String, { nullable: true, description: 'Its website.' })
  website!: string | null;

  @Field(() => String, { nullable: true, description: 'Where to write.' })
  email!: string | null;

  @Field(() => [String], { description: 'Where to call.' })
  phones!: readonly string[];

  @Field(() => ServiceHoursType, { nullable: true, description: 'When it is open; null: not said.' })
  hours!: ServiceHoursType | null;

  @Field(() => [ServicePlaceType], { description: 'Where it is given, or which region it serves.' })
  places!: readonly ServicePlaceType[];

  @Field(() => Int, { nullable: true, description: 'Free places, as said in the last 14 days.' })
  freePlaces!: number | null;

  @Field(() => DateScalar, { nullable: true, description: 'When somebody last said that all of it holds.' })
  checkedOn!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is open now; null: not known.' })
  isOpenNow!: boolean | null;

  @Field(() => NextOpeningType, { nullable: true, description: 'When it opens next; null: not known.' })
  nextOpening!: NextOpeningType | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Kilometres from the point that was asked for; null where the distance is not known or must not be.',
  })
  km!: number | null;
}

@ObjectType({ description: 'A page of services.' })
export class ServiceConnection extends connectionOf(ServiceType, 'Service') {}

@ObjectType('ServiceFacetCount', { description: 'How many services there are with one more choice.' })
export class ServiceFacetCountType {
  @Field(() => String, { description: 'The kind of help, or the language.' })
  code!: string;

  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

@ObjectType('ServiceTown', { description: 'A town that has services.' })
export class ServiceTownType {
  @Field(() => String, { description: 'ISO 3166-1 alpha-2.' })
  country!: string;

  @Field(() => String, { description: 'Region.' })
  region!: string;

  @Field(() => String, { description: 'Town.' })
  town!: string;

  @Field(() => Float, { description: 'Latitude of its middle.' })
  lat!: number;

  @Field(() => Float, { description: 'Longitude.' })
  lng!: number;
}
