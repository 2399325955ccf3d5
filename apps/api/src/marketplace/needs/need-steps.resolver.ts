import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow } from '#api/auth/allow';
import { CurrentPerson } from '#api/auth/request-context';
import { NeedStepInput } from '#api/marketplace/needs/need.input';
import { NeedCommandEnum, NeedType } from '#api/marketplace/needs/need.type';
import type { PersonActor } from '#domain/kernel/actor';
import type { NeedStepCommand } from '#domain/marketplace/needs/need.policy';
import { NeedQueries } from '#features/marketplace/needs/need.queries';
import { NeedStepsService } from '#features/marketplace/needs/need-steps.service';

@Resolver()
export class NeedStepsResolver {
  constructor(
    private readonly steps: NeedStepsService,
    private readonly needs: NeedQueries,
  ) {}

  @Allow('need.step')
  @Mutation(() => NeedType, { description: 'Takes one of the `steps` of a need, with what it asks.' })
  async stepNeed(
    @CurrentPerson() actor: PersonActor,
    @Args('command', { type: () => NeedCommandEnum }) command: NeedStepCommand,
    @Args('step') step: NeedStepInput,
  ): Promise<NeedType> {
    await this.steps.step(actor, command, step);
    return this.needs.visible(actor, step.id);
  }
}
