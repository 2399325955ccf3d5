import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '#api/auth/allow';
import { CurrentActor } from '#api/auth/request-context';
import { OpinionsType } from '#api/dialogue/opinions/opinion.type';
import type { Actor } from '#domain/kernel/actor';
import { ConsultationQueries } from '#features/dialogue/consultations/consultation.queries';
import { OpinionQueries, type ShownOpinions } from '#features/dialogue/opinions/opinion.queries';

@Resolver()
export class OpinionsResolver {
  constructor(
    private readonly consultations: ConsultationQueries,
    private readonly queries: OpinionQueries,
  ) {}

  @Allow('public.read')
  @Query(() => OpinionsType, {
    nullable: true,
    description:
      'What the votes of a consultation came to; no account is needed. Null before its end, until it is made, and with fewer than five voters.',
  })
  async opinions(
    @CurrentActor() actor: Actor,
    @Args('consultationId', { type: () => ID }) consultationId: string,
  ): Promise<ShownOpinions | null> {
    return this.queries.of(await this.consultations.one(actor, consultationId));
  }
}
