import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '#api/auth/allow';
import { CurrentPerson } from '#api/auth/request-context';
import { DraftScalar } from '#api/graphql/scalars';
import { KeepReasonEnum, WordsOfOthersType } from '#api/privacy/words.type';
import type { PersonActor } from '#domain/kernel/actor';
import type { KeepReason } from '#domain/privacy/words.rules';
import { WordsQueries } from '#features/privacy/words.queries';
import { WordsService } from '#features/privacy/words.service';

/** What an erasure leaves to safeguarding officers. */
@Resolver()
export class WordsResolver {
  constructor(
    private readonly queries: WordsQueries,
    private readonly words: WordsService,
  ) {}

  @Allow('words.review')
  @Query(() => [WordsOfOthersType], {
    description:
      'Texts of others that named somebody who was erased and that nobody has decided on, oldest first, at most 100.',
  })
  wordsOfOthers(@CurrentPerson() actor: PersonActor): Promise<WordsOfOthersType[]> {
    return this.queries.open(actor);
  }

  @Allow('words.review')
  @Mutation(() => Boolean, { description: 'Puts words without the name in place of such a text.' })
  async redactWords(
    @CurrentPerson() actor: PersonActor,
    @Args('id', { type: () => ID }) id: string,
    @Args('text', { type: () => DraftScalar, description: 'The text without the name; may be empty.' })
    text: string,
  ): Promise<boolean> {
    await this.words.redact(actor, id, text);
    return true;
  }

  @Allow('words.review')
  @Mutation(() => Boolean, { description: 'Leaves such a text as it is, for a recorded reason.' })
  async keepWords(
    @CurrentPerson() actor: PersonActor,
    @Args('id', { type: () => ID }) id: string,
    @Args('reason', { type: () => KeepReasonEnum }) reason: KeepReason,
  ): Promise<boolean> {
    await this.words.keep(actor, id, reason);
    return true;
  }
}
