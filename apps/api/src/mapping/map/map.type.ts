import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '#api/graphql/enum';
import { DateTimeScalar } from '#api/graphql/scalars';
import { ShownType } from '#api/graphql/shown.type';
import type { Shown } from '#domain/kernel/disclosure/shown';
import type { Coverage } from '#domain/mapping/estimates/coverage.rules';
import {
  MAP_POLICIES,
  MAP_POLICY_REASONS,
  type MapPolicy,
  type MapPolicyReason,
} from '#domain/mapping/map/policy';

export const MapPolicyEnum = enumOf(MAP_POLICIES);
export const MapPolicyReasonEnum = enumOf(MAP_POLICY_REASONS);
registerEnumType(MapPolicyEnum, {
  name: 'MapPolicy',
  description: 'How much the map of a heritage country shows.',
  valuesMap: {
    FULL: { description: 'Countries of residence and their regions.' },
    NATIONAL_ONLY: { description: 'Countries of residence alone.' },
    NONE: { description: 'Nothing.' },
  },
});
registerEnumType(MapPolicyReasonEnum, {
  name: 'MapPolicyReason',
  description: 'Why staff decided so about a map.',
});

@ObjectType('OfficialStock', { description: 'How much of the official stock a count reaches.' })
class OfficialStockType implements Coverage {
  @Field(() => Int, { description: 'One in so many; from the rounded count.' })
  oneIn!: number;

  @Field(() => Int, {
    description: 'People born there who live here, of all ages. It does not count the same people.',
  })
  stock!: number;

  @Field(() => Int, { description: 'The year of the stock.' })
  year!: number;
}

@ObjectType('DiasporaPlace', { description: 'A place, and how many people are counted there.' })
export class DiasporaPlaceType {
  @Field(() => String, { description: 'A country, ISO 3166-1 alpha-2, or a region such as GB-TLI.' })
  place!: string;

  @Field(() => ShownType, { description: 'How many are counted there.' })
  people!: Shown;

  @Field(() => OfficialStockType, {
    nullable: true,
    description: 'Of a country, when everybody is asked for: the official stock.',
  })
  official!: Coverage | null;
}

@ObjectType('DiasporaGroup', { description: 'A group of skills, and how many people have some of it.' })
export class DiasporaGroupType {
  @Field(() => ID, { description: 'URI of the group.' })
  uri!: string;

  @Field(() => ShownType, { description: 'How many have skills of it.' })
  people!: Shown;
}

@ObjectType('DiasporaNearest', { description: 'The nearest figure that takes in one which is kept back.' })
export class DiasporaNearestType {
  @Field(() => String, { nullable: true, description: 'Its place; null for everywhere.' })
  place!: string | null;

  @Field(() => ID, { nullable: true, description: 'URI of its group of skills; null for any.' })
  group!: string | null;

  @Field(() => Boolean, { description: 'Whether it counts only people who are free within 30 days.' })
  soon!: boolean;

  @Field(() => ShownType, { description: 'How many there are.' })
  people!: Shown;
}

@ObjectType('DiasporaMap', { description: 'Who of a heritage country lives where with which skills.' })
export class DiasporaMapType {
  @Field(() => String, { description: 'The heritage country, ISO 3166-1 alpha-2.' })
  country!: string;

  @Field(() => MapPolicyEnum, { description: 'How much is shown.' })
  policy!: MapPolicy;

  @Field(() => String, { description: 'The month of the figures: 2026-11.' })
  month!: string;

  @Field(() => DateTimeScalar, { description: 'When they were made.' })
  madeAt!: Date;

  @Field(() => ShownType, { description: 'How many people are what was asked for.' })
  people!: Shown;

  @Field(() => DiasporaNearestType, {
    nullable: true,
    description: 'When that is kept back: the nearest figure that takes it in.',
  })
  instead!: DiasporaNearestType | null;

  @Field(() => OfficialStockType, {
    nullable: true,
    description: 'When everybody in a country or everywhere is asked for: the official stock.',
  })
  official!: Coverage | null;

  @Field(() => [DiasporaPlaceType], {
    description: 'The same skills in every place that is shown, largest first. Others have fewer than 15.',
  })
  places!: DiasporaPlaceType[];

  @Field(() => [DiasporaGroupType], {
    description: 'Every group of skills that is shown in the same place, largest first. They do not add up.',
  })
  groups!: DiasporaGroupType[];

  @Field(() => String, { description: 'Whose the official stock is, as it has to be shown.' })
  attribution!: string;
}

@ObjectType('DiasporaCountry', { description: 'A heritage country that there is a map of.' })
export class DiasporaCountryType {
  @Field(() => String, { description: 'ISO 3166-1 alpha-2.' })
  country!: string;

  @Field(() => String, { description: 'The month of its figures.' })
  month!: string;

  @Field(() => ShownType, { description: 'How many people are counted.' })
  people!: Shown;

  @Field(() => OfficialStockType, { nullable: true, description: 'The official stock, in all countries.' })
  official!: Coverage | null;
}

@ObjectType('MapDecision', { description: 'What staff decided about the map of a heritage country.' })
export class MapDecisionType {
  @Field(() => String, { description: 'ISO 3166-1 alpha-2.' })
  country!: string;

  @Field(() => MapPolicyEnum, { description: 'What is shown; NONE until somebody has decided.' })
  policy!: MapPolicy;

  @Field(() => MapPolicyReasonEnum, { nullable: true, description: 'Why; null until decided.' })
  reason!: MapPolicyReason | null;

  @Field(() => Int, { nullable: true, description: 'Rises with every decision; null until decided.' })
  version!: number | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was decided.' })
  changedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'The month of the figures that there are.' })
  month!: string | null;
}
