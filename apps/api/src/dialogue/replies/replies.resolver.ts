import { Args, Context, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '#api/auth/allow';
import { CurrentActor, CurrentPerson, type RequestContext } from '#api/auth/request-context';
import { PromiseNewsInput, ReplyInput, ReplyStepInput } from '#api/dialogue/replies/reply.input';
import {
  ReplyCommandEnum,
  ReplyPromiseType,
  ReplyStepType,
  ReplyType,
} from '#api/dialogue/replies/reply.type';
import { loaderOf } from '#api/graphql/loader';
import { type Step, STEPS_DESCRIPTION } from '#api/graphql/step.type';
import { tableOf, TrailLoader } from '#api/identity/audit/trail.loader';
import { whoIsAtConsultation } from '#domain/dialogue/consultations/consultation.policy';
import { CONSULTATION } from '#domain/dialogue/consultations/consultation.states';
import { type ReplyCommand, replyCommandsFor } from '#domain/dialogue/replies/reply.policy';
import type { Actor, PersonActor } from '#domain/kernel/actor';
import { ConsultationQueries } from '#features/dialogue/consultations/consultation.queries';
import { PromisesService } from '#features/dialogue/replies/promises.service';
import { RepliesService } from '#features/dialogue/replies/replies.service';
import type { PromiseEntity, ReplyEntity } from '#features/dialogue/replies/reply.entity';
import { ReplyQueries } from '#features/dialogue/replies/reply.queries';
import { ReplyStepsService } from '#features/dialogue/replies/reply-steps.service';

@Resolver(() => ReplyType)
export class RepliesResolver {
  constructor(
    private readonly consultations: ConsultationQueries,
    private readonly queries: ReplyQueries,
    private readonly replies: RepliesService,
    private readonly replySteps: ReplyStepsService,
    private readonly promisesService: PromisesService,
    private readonly trails: TrailLoader,
  ) {}

  @Allow('public.read')
  @Query(() => ReplyType, {
    nullable: true,
    description:
      'What an authority replies; no account is needed once it is published. Null while there is none for you.',
  })
  async reply(
    @CurrentActor() actor: Actor,
    @Args('consultationId', { type: () => ID }) consultationId: string,
  ): Promise<ReplyEntity | null> {
    return this.queries.of(actor, await this.consultations.one(actor, consultationId));
  }

  @ResolveField(() => [ReplyPromiseType], { description: 'What was promised, theme by theme.' })
  promises(
    @Parent() { consultationId }: ReplyEntity,
    @Context() context: RequestContext,
  ): Promise<PromiseEntity[]> {
    return loaderOf<string, PromiseEntity[]>(context, 'reply-promises', (ids) =>
      this.queries.promises(ids),
    ).load(consultationId);
  }

  @ResolveField(() => [ReplyStepType], { description: STEPS_DESCRIPTION })
  async steps(
    @Parent() { consultationId }: ReplyEntity,
    @CurrentActor() actor: Actor,
    @Context() context: RequestContext,
  ): Promise<Step<ReplyCommand>[]> {
    const row = await this.consultations.one(actor, consultationId);
    return this.trails.steps(context, actor, {
      on: { kind: 'consultation', id: row.id },
      sides: whoIsAtConsultation(actor, row),
      commands: replyCommandsFor(actor, row),
      ...tableOf(CONSULTATION, row.state),
    });
  }

  @Allow('reply.write')
  @Mutation(() => ReplyType, { description: 'Writes the reply of a consultation; answers it.' })
  async writeReply(
    @CurrentPerson() actor: PersonActor,
    @Args('consultationId', { type: () => ID }) consultationId: string,
    @Args('reply') reply: ReplyInput,
    @Args('version', {
      type: () => Int,
      nullable: true,
      description: 'The version that you have seen; left out when there was none.',
    })
    version?: number | null,
  ): Promise<ReplyEntity | null> {
    await this.replies.write(actor, consultationId, version ?? null, reply);
    return this.queries.of(actor, await this.consultations.one(actor, consultationId));
  }

  @Allow('reply.step')
  @Mutation(() => ReplyType, { description: 'Takes a step with a reply; answers it.' })
  async stepReply(
    @CurrentPerson() actor: PersonActor,
    @Args('command', { type: () => ReplyCommandEnum }) command: ReplyCommand,
    @Args('step') step: ReplyStepInput,
  ): Promise<ReplyEntity | null> {
    await this.replySteps.step(actor, command, step);
    return this.queries.of(actor, await this.consultations.one(actor, step.id));
  }

  @Allow('reply.write')
  @Mutation(() => ReplyType, {
    description: 'Reports the progress of a promise to everybody; answers the reply.',
  })
  async reportProgress(
    @CurrentPerson() actor: PersonActor,
    @Args('promiseId', { type: () => ID }) promiseId: string,
    @Args('news') news: PromiseNewsInput,
    @Args('version', { type: () => Int, nullable: true, description: 'The version that you have seen.' })
    version?: number | null,
  ): Promise<ReplyEntity | null> {
    const { progress, note, outcome, evidence } = news;
    const said = { progress, note, outcome: outcome ?? null, evidence: evidence ?? null };
    const id = await this.promisesService.reportProgress(actor, promiseId, version ?? null, said);
    return this.queries.of(actor, await this.consultations.one(actor, id));
  }
}
