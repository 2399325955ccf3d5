import { Args, Query, Resolver } from '@nestjs/graphql';
import { ServiceFilterArgs } from '#api/associations/services/service.input';
import {
  ServiceConnection,
  ServiceFacetCountType,
  ServiceTownType,
} from '#api/associations/services/service.type';
import { ServiceNodes } from '#api/associations/services/service-nodes';
import { Allow } from '#api/auth/allow';
import { PageArgs, toConnection } from '#api/graphql/connection';
import { SearchTextScalar } from '#api/graphql/scalars';
import { ServiceSearchQueries } from '#features/associations/services/service-search.queries';

/** What somebody who needs help finds. What they look for is kept nowhere. */
@Resolver()
export class ServiceSearchResolver {
  constructor(
    private readonly search: ServiceSearchQueries,
    private readonly nodes: ServiceNodes,
  ) {}

  @Allow('service.read')
  @Query(() => ServiceConnection, {
    description:
      'Services by distance, by words, or those checked last; no account is needed. What nobody has checked for 180 days comes last.',
  })
  async services(@Args() filter: ServiceFilterArgs, @Args() page: PageArgs): Promise<ServiceConnection> {
    return toConnection(await this.search.find(filter, page), (row) => this.nodes.node(row, row.km));
  }

  @Allow('service.read')
  @Query(() => [ServiceFacetCountType], {
    description: 'How many services of each kind of help there are, with everything else that is asked for.',
  })
  serviceKinds(@Args() filter: ServiceFilterArgs): Promise<ServiceFacetCountType[]> {
    return this.search.facet(filter, 'categories');
  }

  @Allow('service.read')
  @Query(() => [ServiceFacetCountType], {
    description: 'How many services in each language there are, with everything else that is asked for.',
  })
  serviceLanguages(@Args() filter: ServiceFilterArgs): Promise<ServiceFacetCountType[]> {
    return this.search.facet(filter, 'languages');
  }

  @Allow('service.read')
  @Query(() => [ServiceTownType], { description: 'Towns that have services and begin so; ten at most.' })
  serviceTowns(
    @Args('text', { type: () => SearchTextScalar, description: 'How the town begins.' }) text: string,
  ): Promise<ServiceTownType[]> {
    return this.search.towns(text);
  }
}
