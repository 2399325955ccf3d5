import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentActor, type RequestContext } from '#api/auth/request-context';
import { StatusLoader } from '#api/casework/deadlines/status.loader';
import { type Step, STEPS_DESCRIPTION } from '#api/graphql/step.type';
import { TrailLoader } from '#api/identity/audit/trail.loader';
import { AmendmentStepType, AmendmentType } from '#api/placements/placements/placement-work.type';
import type { Actor } from '#domain/kernel/actor';
import { ASKS_NOTHING } from '#domain/kernel/asks';
import { whoIs } from '#domain/kernel/who';
import {
  type AmendmentCommand,
  amendmentCommandsFor,
  ruleOfAmendment,
} from '#domain/placements/placements/amendment.policy';
import type { PlacementEntity } from '#features/placements/placements/placement.entity';
import type { AmendmentEntity } from '#features/placements/placements/placement-work.entity';

/** A change that was asked for, with the placement that it would change. */
export interface AmendmentOfPlacement extends AmendmentEntity {
  readonly placement: PlacementEntity;
}

/** What an approver answers to a change of terms. */
@Resolver(() => AmendmentType)
export class AmendmentResolver {
  constructor(
    private readonly trails: TrailLoader,
    private readonly statuses: StatusLoader,
  ) {}

  @ResolveField(() => [AmendmentStepType], { description: STEPS_DESCRIPTION })
  async steps(
    @Parent() { placement, state }: AmendmentOfPlacement,
    @CurrentActor() actor: Actor,
    @Context() context: RequestContext,
  ): Promise<Step<AmendmentCommand>[]> {
    const facts = { ...placement, isHeld: await this.statuses.isPaused(context, placement) };
    return this.trails.steps(context, actor, {
      on: { kind: 'placement', id: placement.id },
      sides: whoIs(actor, placement),
      commands: amendmentCommandsFor(actor, facts, state),
      ruleOf: (command) => ruleOfAmendment(placement.state, command),
      asksOf: () => ASKS_NOTHING,
    });
  }
}
