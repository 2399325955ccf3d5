import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '#api/auth/allow';
import { CurrentPerson } from '#api/auth/request-context';
import { SearchTextScalar } from '#api/graphql/scalars';
import { PriceFirmPairType, PriceFirmType } from '#api/remittances/prices/price-batch.type';
import type { PersonActor } from '#domain/kernel/actor';
import { PriceBatchQueries } from '#features/remittances/prices/price-batch.queries';
import { PriceFirmsService } from '#features/remittances/prices/price-firms.service';

@Resolver()
export class PriceFirmsResolver {
  constructor(
    private readonly queries: PriceBatchQueries,
    private readonly firms: PriceFirmsService,
  ) {}

  @Allow('price.read')
  @Query(() => [PriceFirmType], { description: 'Firms by the beginning of their name, up to fifty.' })
  priceFirms(
    @CurrentPerson() actor: PersonActor,
    @Args('search', { type: () => SearchTextScalar }) search: string,
  ): Promise<PriceFirmType[]> {
    return this.queries.firms(actor, search);
  }

  @Allow('price.read')
  @Query(() => [PriceFirmPairType], { description: 'Names that may be one firm, up to fifty pairs.' })
  firmsToMerge(@CurrentPerson() actor: PersonActor): Promise<PriceFirmPairType[]> {
    return this.queries.firmsToMerge(actor);
  }

  @Allow('price.write')
  @Mutation(() => Boolean, { description: 'Makes one firm another name of the other; figures follow.' })
  async mergeFirms(
    @CurrentPerson() actor: PersonActor,
    @Args('firmId', { type: () => ID }) firmId: string,
    @Args('intoId', { type: () => ID }) intoId: string,
  ): Promise<boolean> {
    await this.firms.merge(actor, firmId, intoId);
    return true;
  }
}
