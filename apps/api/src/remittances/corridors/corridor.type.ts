import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { ShownType } from '#api/graphql/shown.type';
import { CorridorFigureType } from '#api/remittances/corridors/figure.type';
import { CorridorOfferType } from '#api/remittances/corridors/offer.type';
import { PriceSourceEnum } from '#api/remittances/corridors/price-enums.type';
import type { PriceSource } from '#domain/remittances/prices/quote';
import type { AccountShare } from '#features/remittances/corridors/account-shares';

@ObjectType('AmountRange', { description: 'The amounts for which prices can be said.' })
export class AmountRangeType {
  @Field(() => String, { description: 'ISO 4217.' })
  currency!: string;

  @Field(() => Float, { description: 'The smallest.' })
  least!: number;

  @Field(() => Float, { description: 'The largest.' })
  most!: number;
}

@ObjectType('PriceCredit', { description: 'Who the prices come from, to be shown wherever they are.' })
export class PriceCreditType {
  @Field(() => PriceSourceEnum, { description: 'The source.' })
  source!: PriceSource;

  @Field(() => String, { description: 'The line to show.' })
  attribution!: string;

  @Field(() => String, { nullable: true, description: 'Where the data is; an address without parameters.' })
  link!: string | null;

  @Field(() => String, { nullable: true, description: 'Under which licence it is used.' })
  licence!: string | null;
}

@ObjectType('AccountShare', {
  description: 'How many adults of a country have an account or a mobile wallet.',
})
class AccountShareType {
  @Field(() => Int, { description: 'Of a hundred adults.' })
  percent!: number;

  @Field(() => Int, { description: 'The year.' })
  year!: number;

  @Field(() => String, { description: 'Whose figure it is; to be shown with it.' })
  attribution!: string;
}

@ObjectType('Corridor', { description: 'What sending money from one country to another costs.' })
export class CorridorType {
  @Field(() => String, { description: 'ISO 3166-1 alpha-2.' })
  from!: string;

  @Field(() => String, { description: 'ISO 3166-1 alpha-2.' })
  to!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The quarter of the prices; null when nothing is known.',
  })
  period!: string | null;

  @Field(() => [CorridorFigureType], { description: 'The figures of this quarter, by source and amount.' })
  figures!: CorridorFigureType[];

  @Field(() => [CorridorOfferType], {
    description: 'The prices, those that are ranked first, cheapest first.',
  })
  offers!: CorridorOfferType[];

  @Field(() => [AmountRangeType], { description: 'For which amounts prices can be said.' })
  amounts!: AmountRangeType[];

  @Field(() => [CorridorFigureType], { description: 'Every published figure, newest quarter first.' })
  history!: CorridorFigureType[];

  @Field(() => [String], { description: 'Quarters between the first and the last figure that have none.' })
  gaps!: string[];

  @Field(() => [PriceCreditType], { description: 'Who all of it comes from.' })
  credits!: PriceCreditType[];

  @Field(() => AccountShareType, {
    nullable: true,
    description: 'How many adults have an account where it is sent to; null where nobody has said.',
  })
  accountShare!: AccountShare | null;

  @Field(() => String, {
    nullable: true,
    description: 'The register of firms that may send money from there; null where we know of none.',
  })
  register!: string | null;

  @Field(() => ShownType, {
    description: 'What people guess that it costs, in per cent: the median, from 30 guesses on.',
  })
  medianGuess!: ShownType;
}

@ObjectType('OwnCorridor', {
  description: 'A corridor of a heritage country of yours, or one that you watch.',
})
export class OwnCorridorType {
  @Field(() => String, { description: 'ISO 3166-1 alpha-2.' })
  from!: string;

  @Field(() => String, { description: 'ISO 3166-1 alpha-2.' })
  to!: string;

  @Field(() => Boolean, { description: 'Whether you hear when it crosses 5 %.' })
  isWatched!: boolean;

  @Field(() => CorridorFigureType, { nullable: true, description: 'Its newest figure.' })
  figure!: CorridorFigureType | null;
}
