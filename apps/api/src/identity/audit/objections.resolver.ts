import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '#api/auth/allow';
import { CurrentPerson, type RequestContext } from '#api/auth/request-context';
import { ActedForType } from '#api/identity/audit/acted-for.type';
import { ObjectionInput } from '#api/identity/audit/objection.input';
import type { PersonActor } from '#domain/kernel/actor';
import { LOCALES } from '#domain/kernel/locale';
import { ActedForQueries } from '#features/identity/audit/acted-for.queries';
import { ObjectionsService } from '#features/identity/audit/objections.service';
import { textOr } from '#features/outreach/notifications/catalogue';

@Resolver(() => ActedForType)
export class ObjectionsResolver {
  constructor(
    private readonly queries: ActedForQueries,
    private readonly objections: ObjectionsService,
  ) {}

  @ResolveField(() => String, { description: 'What was done, in the language that the request names.' })
  words(@Parent() { event }: ActedForType, @Context() { req }: RequestContext): string {
    const locale = LOCALES.find((known) => known === req.header('accept-language')) ?? 'en';
    return textOr(locale, `word.item.${event}`, event);
  }

  @Allow('account.own')
  @Query(() => [ActedForType], {
    description: 'What case officers did in your name, newest first; at most 200.',
  })
  doneInMyName(@CurrentPerson() actor: PersonActor): Promise<ActedForType[]> {
    return this.queries.mine(actor);
  }

  @Allow('account.own')
  @Mutation(() => Boolean, {
    description:
      'Says that you did not agree to something done in your name. Steps that judge the case then wait.',
  })
  async objectToAction(
    @CurrentPerson() actor: PersonActor,
    @Args('objection') { id, words }: ObjectionInput,
  ): Promise<boolean> {
    await this.objections.object(actor, id, words);
    return true;
  }

  @Allow('candidacy.decide')
  @Query(() => [ActedForType], {
    description: 'Objections that nobody has answered, within your reach; at most 200.',
  })
  openObjections(@CurrentPerson() actor: PersonActor): Promise<ActedForType[]> {
    return this.queries.openObjections(actor);
  }

  @Allow('candidacy.decide')
  @Mutation(() => Boolean, {
    description: 'Answers an objection, as an approver who took no step in the case.',
  })
  async answerObjection(
    @CurrentPerson() actor: PersonActor,
    @Args('answer') { id, words }: ObjectionInput,
  ): Promise<boolean> {
    await this.objections.answer(actor, id, words);
    return true;
  }

  @Allow('candidacy.read')
  @Query(() => [ActedForType], {
    description: 'What was done in people’s names on a record, and how they agreed; for staff who reach it.',
  })
  doneOnBehalf(
    @CurrentPerson() actor: PersonActor,
    @Args('id', { type: () => ID }) subjectId: string,
  ): Promise<ActedForType[]> {
    return this.queries.ofRecord(actor, subjectId);
  }
}
