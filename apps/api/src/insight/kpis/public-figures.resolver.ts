import { Field, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '#api/auth/allow';
import { RecentAnswers } from '#api/http/recent-answers';
import {
  type OpenInCountry,
  type PublicFigures,
  PublicFiguresQueries,
} from '#features/insight/kpis/public-figures.queries';

/** How old the figures may be. */
const KEPT_MS = 60_000;

@ObjectType('OpenInCountry', { description: 'How many needs are open in a host country.' })
export class OpenInCountryType implements OpenInCountry {
  @Field(() => String, { description: 'ISO 3166-1 alpha-2.' })
  country!: string;

  @Field(() => Int, { description: 'Needs that are published now.' })
  openNeeds!: number;
}

@ObjectType('PublicFigures', { description: 'Counts that anyone may know, and nobody can be recognised in.' })
export class PublicFiguresType implements PublicFigures {
  @Field(() => [OpenInCountryType], { description: 'The countries that have open needs, the most first.' })
  countries!: readonly OpenInCountryType[];

  @Field(() => Int, { description: 'Needs that are published now.' })
  openNeeds!: number;

  @Field(() => Int, { description: 'Institutions that are active.' })
  institutions!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Placements that were accepted and not cancelled; null while there are fewer than 5.',
  })
  placements!: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'People trained, by accepted final reports, rounded down to tens; null while there are fewer than 5 of those.',
  })
  trained!: number | null;
}

@Resolver()
export class PublicFiguresResolver {
  private readonly recent = new RecentAnswers<PublicFiguresType>(KEPT_MS);

  constructor(private readonly queries: PublicFiguresQueries) {}

  @Allow('public.read')
  @Query(() => PublicFiguresType, {
    description: 'What the product has come to; no account is needed. Up to a minute old.',
  })
  publicFigures(): Promise<PublicFiguresType> {
    return this.recent.of(null, null, () => this.queries.figures());
  }
}
