import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { PersonActor } from '#domain/kernel/actor';
import { Allow } from '#api/auth/allow';
import { CurrentPerson } from '#api/auth/request-context';
import { NeedStepInput } from '#api/marketplace/needs/need.input';
import { NeedType } from '#api/marketplace/needs/need.type';
import { NeedQueries } from '#features/marketplace/needs/need.queries';
import { NeedStepsService } from '#features/marketplace/needs/need-steps.service';

@Resolver()
export class NeedStepsResolver {
  constructor(
    private readonly steps: NeedStepsService,
    private readonly needs: NeedQueries,
  ) {}

  @Allow('need.write')
  @Mutation(() => NeedType, { description: 'Hands the text in for review.' })
  async submitNeed(
    @CurrentPerson() actor: PersonActor,
    @Args('step') step: NeedStepInput,
  ): Promise<NeedType> {
    await this.steps.submit(actor, step);
    return this.needs.visible(actor, step.id);
  }

  @Allow('need.review')
  @Mutation(() => NeedType, { description: 'Gives the text back with a code and a comment.' })
  async requestNeedChanges(
    @CurrentPerson() actor: PersonActor,
    @Args('step') step: NeedStepInput,
  ): Promise<NeedType> {
    await this.steps.answer(actor, step, 'requestChanges');
    return this.needs.visible(actor, step.id);
  }

  @Allow('need.decide')
  @Mutation(() => NeedType, {
    description: 'Publishes a need that somebody else has written; matching begins.',
  })
  async approveNeed(
    @CurrentPerson() actor: PersonActor,
    @Args('step') step: NeedStepInput,
  ): Promise<NeedType> {
    await this.steps.approve(actor, step);
    return this.needs.visible(actor, step.id);
  }

  @Allow('need.decide')
  @Mutation(() => NeedType, { description: 'Rejects a need, with a reason code.' })
  async rejectNeed(
    @CurrentPerson() actor: PersonActor,
    @Args('step') step: NeedStepInput,
  ): Promise<NeedType> {
    await this.steps.answer(actor, step, 'reject');
    return this.needs.visible(actor, step.id);
  }

  @Allow('need.write')
  @Mutation(() => NeedType, { description: 'Pauses a published need.' })
  async pauseNeed(@CurrentPerson() actor: PersonActor, @Args('step') step: NeedStepInput): Promise<NeedType> {
    await this.steps.change(actor, step, 'pause');
    return this.needs.visible(actor, step.id);
  }

  @Allow('need.write')
  @Mutation(() => NeedType, { description: 'Puts a paused need back on the lists.' })
  async resumeNeed(
    @CurrentPerson() actor: PersonActor,
    @Args('step') step: NeedStepInput,
  ): Promise<NeedType> {
    await this.steps.change(actor, step, 'resume');
    return this.needs.visible(actor, step.id);
  }

  @Allow('need.write')
  @Mutation(() => NeedType, {
    description: 'Cancels a need, with a reason code; open candidacies are closed and notified.',
  })
  async cancelNeed(
    @CurrentPerson() actor: PersonActor,
    @Args('step') step: NeedStepInput,
  ): Promise<NeedType> {
    await this.steps.change(actor, step, 'cancel');
    return this.needs.visible(actor, step.id);
  }
}
