import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '#api/auth/allow';
import { CurrentPerson, type RequestContext } from '#api/auth/request-context';
import { DirectMessageType, UnreadThreadType } from '#api/casework/messages/message.type';
import { LongWordsScalar } from '#api/graphql/scalars';
import { AccountLoader } from '#api/identity/accounts/account.loader';
import type { PersonActor } from '#domain/kernel/actor';
import { DirectMessagesService } from '#features/casework/messages/direct-messages.service';
import { CandidacyQueries } from '#features/marketplace/candidacies/candidacy.queries';
import { UnreadThreadQueries } from '#features/marketplace/candidacies/unread-thread.queries';

/** Messages between a person and IOM, and what is unread anywhere. */
@Resolver(() => DirectMessageType)
export class MessagesResolver {
  constructor(
    private readonly messages: DirectMessagesService,
    private readonly unread: UnreadThreadQueries,
    private readonly candidacies: CandidacyQueries,
    private readonly accounts: AccountLoader,
  ) {}

  @Allow('direct.write')
  @Query(() => [DirectMessageType], {
    description: 'The last 1,000 messages between a person and IOM, the oldest first.',
  })
  directMessages(
    @CurrentPerson() actor: PersonActor,
    @Args('professionalId', {
      type: () => ID,
      nullable: true,
      description: 'The person, for a case officer; your own messages when left out.',
    })
    professionalId?: string | null,
  ): Promise<DirectMessageType[]> {
    return this.messages.read(actor, professionalId ?? null);
  }

  @Allow('direct.write')
  @Mutation(() => ID, {
    description:
      'A case officer writes to a person; the person answers. Refuses NOBODY_WROTE before IOM has written.',
  })
  sendDirectMessage(
    @CurrentPerson() actor: PersonActor,
    @Args('text', { type: () => LongWordsScalar, description: '1 to 5,000 characters.' }) text: string,
    @Args('professionalId', {
      type: () => ID,
      nullable: true,
      description: 'The person, for a case officer; left out by the person.',
    })
    professionalId?: string | null,
  ): Promise<string> {
    return this.messages.write(actor, professionalId ?? null, text);
  }

  @Allow('thread.unread')
  @Query(() => [UnreadThreadType], {
    description: 'Where messages wait that you have not read, the newest first, at most 50.',
  })
  unreadThreads(@CurrentPerson() actor: PersonActor): Promise<UnreadThreadType[]> {
    return this.unread.of(actor);
  }

  @Allow('thread.unread')
  @Mutation(() => Boolean, { description: 'Keeps that you have read the messages of a candidacy up to now.' })
  async markMessagesRead(
    @CurrentPerson() actor: PersonActor,
    @Args('candidacyId', { type: () => ID }) candidacyId: string,
  ): Promise<boolean> {
    await this.candidacies.visible(actor, candidacyId);
    await this.messages.markThread(actor, 'CANDIDACY', candidacyId);
    return true;
  }

  @Allow('direct.write')
  @Mutation(() => Boolean, {
    description: 'Keeps that you have read the messages between a person and IOM up to now.',
  })
  async markDirectMessagesRead(
    @CurrentPerson() actor: PersonActor,
    @Args('professionalId', {
      type: () => ID,
      nullable: true,
      description: 'The person, for a case officer; left out by the person.',
    })
    professionalId?: string | null,
  ): Promise<boolean> {
    await this.messages.markRead(actor, professionalId ?? null);
    return true;
  }

  @ResolveField(() => String, { nullable: true, description: 'How its writer would like to be called.' })
  async author(
    @Parent() { authorId }: DirectMessageType,
    @Context() context: RequestContext,
  ): Promise<string | null> {
    return (await this.accounts.account(context).load(authorId))?.displayName ?? null;
  }
}
