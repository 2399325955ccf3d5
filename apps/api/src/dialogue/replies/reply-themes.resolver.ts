import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '#api/auth/request-context';
import { ReplyThemeType } from '#api/dialogue/replies/reply.type';
import { StatementType } from '#api/dialogue/statements/statement.type';
import { loaderOf } from '#api/graphql/loader';
import type { ReplyTheme } from '#domain/dialogue/replies/reply';
import { type PublishedStatement, StatementQueries } from '#features/dialogue/statements/statement.queries';

/** Themes with the statements that they answer. */
@Resolver(() => ReplyThemeType)
export class ReplyThemesResolver {
  constructor(private readonly queries: StatementQueries) {}

  @ResolveField(() => [StatementType], {
    description: 'The statements that it answers, as far as they are published.',
  })
  async statements(
    @Parent() { statementIds }: ReplyTheme,
    @Context() context: RequestContext,
  ): Promise<PublishedStatement[]> {
    const loader = loaderOf<string, PublishedStatement | null>(
      context,
      'published-statement',
      async (ids) => {
        const rows = new Map((await this.queries.publishedOf(ids)).map((row) => [row.id, row]));
        return ids.map((id) => rows.get(id) ?? null);
      },
    );
    const rows = await Promise.all(statementIds.map((id) => loader.load(id)));
    return rows.flatMap((row) => row ?? []);
  }
}
