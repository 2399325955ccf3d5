import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '#api/auth/request-context';
import { Classified } from '#api/fields/classified';
import { AccountLoader } from '#api/identity/accounts/account.loader';
import { AttachedFileLoader } from '#api/identity/files/attached-file.loader';
import { AttachedFileType } from '#api/identity/files/attached-file.type';
import { CandidacyMessageType } from '#api/marketplace/candidacies/candidacy.type';

/** What goes with a message of a thread. */
@Resolver(() => CandidacyMessageType)
export class ThreadResolver {
  constructor(
    private readonly accounts: AccountLoader,
    private readonly files: AttachedFileLoader,
  ) {}

  @ResolveField(() => String, { nullable: true, description: 'How its writer would like to be called.' })
  async author(
    @Parent() { authorId }: CandidacyMessageType,
    @Context() context: RequestContext,
  ): Promise<string | null> {
    return (await this.accounts.account(context).load(authorId))?.displayName ?? null;
  }

  @Classified('MESSAGES')
  @ResolveField(() => [AttachedFileType], { name: 'files', description: 'Its files.' })
  attachments(
    @Parent() { id }: CandidacyMessageType,
    @Context() context: RequestContext,
  ): Promise<AttachedFileType[]> {
    return this.files.ofPart(context, id);
  }
}
