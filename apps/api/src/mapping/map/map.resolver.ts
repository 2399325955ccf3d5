import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '#api/auth/allow';
import { CurrentPerson } from '#api/auth/request-context';
import { CodeScalar, CountryCodeScalar } from '#api/graphql/scalars';
import {
  DiasporaCountryType,
  DiasporaMapType,
  MapDecisionType,
  MapPolicyEnum,
  MapPolicyReasonEnum,
} from '#api/mapping/map/map.type';
import type { PersonActor } from '#domain/kernel/actor';
import { isCountry } from '#domain/kernel/codes';
import type { Shown } from '#domain/kernel/disclosure/shown';
import { DomainError } from '#domain/kernel/errors';
import { isRegion } from '#domain/kernel/regions';
import { type Coverage, coverageOf } from '#domain/mapping/estimates/coverage.rules';
import type { MapPolicy, MapPolicyReason } from '#domain/mapping/map/policy';
import { figureShown } from '#domain/mapping/map/publish.rules';
import { MapQueries } from '#features/mapping/map/map.queries';
import { MapPoliciesService } from '#features/mapping/map/map-policies.service';
import { STOCK_CREDIT, stockOf } from '#features/mapping/map/official-stocks';

/** The map of the diaspora for everybody, and what staff decide about it. */
@Resolver()
export class MapResolver {
  constructor(
    private readonly queries: MapQueries,
    private readonly decisions: MapPoliciesService,
  ) {}

  @Allow('public.read')
  @Query(() => [DiasporaCountryType], {
    description: 'The heritage countries that there is a map of, by code; no account is needed.',
  })
  async diasporas(): Promise<DiasporaCountryType[]> {
    return (await this.queries.editions()).map(({ heritage, month, people }) => ({
      country: heritage,
      month,
      people: figureShown(people),
      official: official(figureShown(people), heritage, null),
    }));
  }

  @Allow('public.read')
  @Query(() => DiasporaMapType, {
    nullable: true,
    description:
      'Who of a heritage country lives where with which skills; no account is needed. Null when nothing is shown of it. Figures are rounded, and do not add up.',
  })
  async diaspora(
    @Args('country', { type: () => CountryCodeScalar, description: 'The heritage country.' }) country: string,
    @Args('place', {
      type: () => CodeScalar,
      nullable: true,
      description: 'Only who lives in this country or region.',
    })
    place?: string | null,
    @Args('groupUri', {
      type: () => ID,
      nullable: true,
      description: 'Only who has skills of this group: its URI.',
    })
    groupUri?: string | null,
    @Args('soon', {
      type: () => Boolean,
      nullable: true,
      description: 'Only who is free within 30 days.',
    })
    soon?: boolean | null,
  ): Promise<DiasporaMapType | null> {
    const asked = { place: placeOf(place), group: await this.groupOf(groupUri), soon: soon === true };
    const edition = await this.queries.edition(country);
    if (!edition) return null;
    const { people, instead, places, groups } = await this.queries.answer(edition, asked);
    const everybody = asked.group === null && !asked.soon;
    return {
      country,
      policy: edition.policy,
      month: edition.month,
      madeAt: edition.madeAt,
      people: figureShown(people),
      instead: instead && {
        place: instead.place,
        group: instead.groupUri,
        soon: instead.soon,
        people: figureShown(instead.value),
      },
      official: everybody ? official(figureShown(people), country, asked.place) : null,
      places: places.flatMap(({ place: at, value }) =>
        at === null
          ? []
          : [
              {
                place: at,
                people: figureShown(value),
                official: everybody ? official(figureShown(value), country, at) : null,
              },
            ],
      ),
      groups: groups.flatMap(({ groupUri: uri, value }) =>
        uri === null ? [] : [{ uri, people: figureShown(value) }],
      ),
      attribution: `${STOCK_CREDIT.attribution}, ${STOCK_CREDIT.licence}`,
    };
  }

  @Allow('map.policies')
  @Query(() => [MapDecisionType], {
    description: 'What was decided about the map of each heritage country, and which wait for a decision.',
  })
  mapDecisions(): Promise<MapDecisionType[]> {
    return this.queries.policies();
  }

  @Allow('map.decide')
  @Mutation(() => Boolean, {
    description:
      'Decides how much the map of a heritage country shows. Less holds at once; more is shown as soon as figures are made.',
  })
  async decideMap(
    @CurrentPerson() actor: PersonActor,
    @Args('country', { type: () => CountryCodeScalar }) country: string,
    @Args('policy', { type: () => MapPolicyEnum }) policy: MapPolicy,
    @Args('reason', { type: () => MapPolicyReasonEnum }) reason: MapPolicyReason,
    @Args('version', {
      type: () => Int,
      nullable: true,
      description: 'Of the decision that you have seen.',
    })
    version?: number | null,
  ): Promise<boolean> {
    if (!isCountry(country)) throw new DomainError('BAD_INPUT', { field: 'country' });
    await this.decisions.decide(actor, country, policy, reason, version ?? null);
    return true;
  }

  private async groupOf(uri: string | null | undefined): Promise<number | null> {
    if (uri === null || uri === undefined) return null;
    const group = await this.queries.groupOf(uri);
    if (group === null) throw new DomainError('BAD_INPUT', { field: 'groupUri' });
    return group;
  }
}

/** @throws DomainError BAD_INPUT for what is neither a country nor a region. */
function placeOf(place: string | null | undefined): string | null {
  if (place === null || place === undefined) return null;
  if (!isCountry(place) && !isRegion(place)) throw new DomainError('BAD_INPUT', { field: 'place' });
  return place;
}

/** The official stock knows countries, and no regions. */
const official = (people: Shown, bornIn: string, place: string | null): Coverage | null =>
  coverageOf(people, place !== null && isRegion(place) ? null : stockOf(bornIn, place));
