import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '#api/auth/request-context';
import { UnreadThreadType } from '#api/casework/messages/message.type';
import { Classified } from '#api/fields/classified';
import { loaderOf } from '#api/graphql/loader';
import { AccountLoader } from '#api/identity/accounts/account.loader';
import { CandidacyType } from '#api/marketplace/candidacies/candidacy.type';
import { CandidacyQueries } from '#features/marketplace/candidacies/candidacy.queries';

/** What unread messages belong to. */
@Resolver(() => UnreadThreadType)
export class UnreadThreadResolver {
  constructor(
    private readonly candidacies: CandidacyQueries,
    private readonly accounts: AccountLoader,
  ) {}

  @ResolveField(() => CandidacyType, {
    nullable: true,
    description: 'The candidacy that they belong to; null for messages between a person and IOM.',
  })
  async candidacy(
    @Parent() { kind, subjectId }: UnreadThreadType,
    @Context() context: RequestContext,
  ): Promise<CandidacyType | null> {
    if (kind !== 'CANDIDACY') return null;
    const loader = loaderOf<string, CandidacyType | null>(context, 'unread-candidacy', async (ids) => {
      const rows = new Map((await this.candidacies.byIds(ids)).map((row) => [row.id, row]));
      return ids.map((id) => rows.get(id) ?? null);
    });
    return loader.load(subjectId);
  }

  @Classified('IDENTITY')
  @ResolveField(() => String, {
    nullable: true,
    description: 'Of messages between a person and IOM: how the person would like to be called.',
  })
  async person(
    @Parent() { kind, subjectId }: UnreadThreadType,
    @Context() context: RequestContext,
  ): Promise<string | null> {
    if (kind !== 'DIRECT') return null;
    return (await this.accounts.professional(context).load(subjectId))?.displayName ?? null;
  }
}
