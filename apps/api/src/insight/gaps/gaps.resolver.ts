import { Args, Field, ID, Int, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '#api/auth/allow';
import { CurrentPerson } from '#api/auth/request-context';
import { CodeScalar, CountryCodeScalar } from '#api/graphql/scalars';
import { ShownType } from '#api/graphql/shown.type';
import type { PersonActor } from '#domain/kernel/actor';
import type { Shown } from '#domain/kernel/disclosure/shown';
import { DomainError } from '#domain/kernel/errors';
import { type Locale, LOCALES } from '#domain/kernel/locale';
import { figureShown } from '#domain/mapping/map/publish.rules';
import { GapQueries } from '#features/insight/gaps/gap.queries';
import { GapNeedsService } from '#features/insight/gaps/gap-needs.service';

@ObjectType('GapPlace', { description: 'Where people with skills of a group live.' })
export class GapPlaceType {
  @Field(() => String, { description: 'A country, ISO 3166-1 alpha-2, or a region.' })
  place!: string;

  @Field(() => ShownType, { description: 'How many people there are.' })
  people!: Shown;
}

@ObjectType('GapRow', { description: 'A group of skills: what is asked of it, and who is there.' })
export class GapRowType {
  @Field(() => ID, { description: 'URI of the group.' })
  uri!: string;

  @Field(() => Int, { description: 'Published needs of the country that ask for a skill of it.' })
  needs!: number;

  @Field(() => Int, { description: 'Their positions.' })
  positions!: number;

  @Field(() => ShownType, { description: 'People of the diaspora with skills of it.' })
  present!: Shown;

  @Field(() => ShownType, { description: 'Of these, who is free within 30 days.' })
  soon!: Shown;

  @Field(() => [GapPlaceType], { description: 'The five places where most of them live.' })
  places!: GapPlaceType[];

  @Field(() => Int, { description: 'Needs that were drafted from this gap.' })
  drafted!: number;

  @Field(() => Int, { description: 'Those of them that were filled.' })
  closed!: number;
}

@ObjectType('GapMap', { description: 'What a country asks for, and who of its diaspora is there.' })
export class GapMapType {
  @Field(() => String, { description: 'ISO 3166-1 alpha-2.' })
  country!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The month of the figures of people; null while there is no map.',
  })
  month!: string | null;

  @Field(() => [GapRowType], { description: 'Groups of skills that are asked or there, widest gap first.' })
  rows!: GapRowType[];
}

/** What is asked against who is there, for institutions of a country and its staff. */
@Resolver()
export class GapsResolver {
  constructor(
    private readonly gaps: GapQueries,
    private readonly gapNeeds: GapNeedsService,
  ) {}

  @Allow('gap.read')
  @Query(() => [String], { description: 'The countries whose gaps you may see, by code.' })
  gapCountries(@CurrentPerson() actor: PersonActor): Promise<string[]> {
    return this.gaps.countries(actor);
  }

  @Allow('gap.read')
  @Query(() => GapMapType, { description: 'The gaps of a country; rounded figures of people as on the map.' })
  async gapMap(
    @CurrentPerson() actor: PersonActor,
    @Args('country', { type: () => CountryCodeScalar }) country: string,
  ): Promise<GapMapType> {
    const { month, rows } = await this.gaps.gaps(actor, country);
    return {
      country,
      month,
      rows: rows.map(({ present, soon, places, ...row }) => ({
        ...row,
        present: figureShown(present),
        soon: figureShown(soon),
        places: places.map(({ place, people }) => ({ place, people: figureShown(people) })),
      })),
    };
  }

  @Allow('need.write')
  @Mutation(() => ID, {
    description: 'Begins a virtual need with the skills of a gap that are asked for most; answers its id.',
  })
  draftNeedFromGap(
    @CurrentPerson() actor: PersonActor,
    @Args('programmeId', { type: () => ID }) programmeId: string,
    @Args('institutionId', { type: () => ID }) institutionId: string,
    @Args('groupUri', { type: () => ID, description: 'URI of the group of skills.' }) groupUri: string,
    @Args('locale', { type: () => CodeScalar, description: 'Language of its title: en, fr, ar, es or so.' })
    locale: string,
  ): Promise<string> {
    return this.gapNeeds.draft(actor, { programmeId, institutionId }, groupUri, localeOf(locale));
  }
}

/** @throws DomainError BAD_INPUT for a language that the product does not speak. */
function localeOf(given: string): Locale {
  const known = LOCALES.find((one) => one === given);
  if (!known) throw new DomainError('BAD_INPUT', { field: 'locale' });
  return known;
}
