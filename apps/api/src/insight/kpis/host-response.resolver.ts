import { Context, Field, Float, Int, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '#api/auth/request-context';
import { loaderOf } from '#api/graphql/loader';
import { InstitutionType } from '#api/parties/institutions/institution.type';
import { type HostResponse, HostResponseQueries } from '#features/insight/kpis/host-response.queries';

@ObjectType('HostResponse', {
  description: 'How an institution answers applications that IOM has found in order.',
})
export class HostResponseType implements Omit<HostResponse, 'institutionId'> {
  @Field(() => Int, { description: 'Those that it has answered, or that lapsed while they waited for it.' })
  asked!: number;

  @Field(() => Int, { description: 'Of these, those that it has answered.' })
  answered!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Median of the days until its answer; null without an answer.',
  })
  medianDays!: number | null;
}

const NEVER_ASKED: HostResponseType = { asked: 0, answered: 0, medianDays: null };

@Resolver(() => InstitutionType)
export class HostResponseResolver {
  constructor(private readonly responses: HostResponseQueries) {}

  @ResolveField(() => HostResponseType, { description: 'How it answers applications.' })
  response(@Parent() { id }: InstitutionType, @Context() context: RequestContext): Promise<HostResponseType> {
    const loader = loaderOf<string, HostResponseType>(context, 'host-response', async (ids) => {
      const rows = new Map((await this.responses.of(ids)).map((row) => [row.institutionId, row]));
      return ids.map((key) => rows.get(key) ?? NEVER_ASKED);
    });
    return loader.load(id);
  }
}
