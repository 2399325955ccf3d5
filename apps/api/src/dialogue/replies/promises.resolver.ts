import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '#api/auth/request-context';
import { PromiseNewsType, ReplyPromiseType } from '#api/dialogue/replies/reply.type';
import { loaderOf } from '#api/graphql/loader';
import { DateScalar } from '#api/graphql/scalars';
import { lateSince, quietSince } from '#domain/dialogue/replies/reply.rules';
import type { PromiseEntity, PromiseNewsEntity } from '#features/dialogue/replies/reply.entity';
import { ReplyQueries } from '#features/dialogue/replies/reply.queries';
import { Clock } from '#platform/clock/clock';

/** Promises with what everybody sees of them: news, and since when one is late or silent. */
@Resolver(() => ReplyPromiseType)
export class PromisesResolver {
  constructor(
    private readonly queries: ReplyQueries,
    private readonly clock: Clock,
  ) {}

  @ResolveField(() => DateScalar, {
    nullable: true,
    description: 'Since when it is late; null while it is in time.',
  })
  lateSince(@Parent() row: PromiseEntity): string | null {
    return lateSince(row, this.clock.today());
  }

  @ResolveField(() => DateScalar, {
    nullable: true,
    description: 'The day of the last news, where that is more than 90 days ago.',
  })
  quietSince(@Parent() row: PromiseEntity): string | null {
    return quietSince(row, this.clock.today());
  }

  @ResolveField(() => [PromiseNewsType], { description: 'What was said of it, newest first.' })
  news(@Parent() { id }: PromiseEntity, @Context() context: RequestContext): Promise<PromiseNewsEntity[]> {
    return loaderOf<string, PromiseNewsEntity[]>(context, 'promise-news', (ids) =>
      this.queries.news(ids),
    ).load(id);
  }
}
