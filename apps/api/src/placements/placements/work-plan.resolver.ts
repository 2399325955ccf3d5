import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentActor, type RequestContext } from '#api/auth/request-context';
import { TrailLoader } from '#api/identity/audit/trail.loader';
import { PlacementWorkLoader } from '#api/placements/placements/placement-work.loader';
import {
  PlanSignatureType,
  SignatoryEnum,
  WorkPlanType,
} from '#api/placements/placements/placement-work.type';
import type { Actor } from '#domain/kernel/actor';
import { whoIs } from '#domain/kernel/who';
import { ruleOfAct } from '#domain/placements/placements/placement.policy';
import { signableAs } from '#domain/placements/placements/plan.policy';
import { isPlanCurrent, type Signatory, signaturesUnder } from '#domain/placements/placements/plan.rules';
import type { PlacementEntity } from '#features/placements/placements/placement.entity';
import type { WorkPlanEntity } from '#features/placements/placements/placement-work.entity';

/** A version of a work plan with the placement that it belongs to. */
export interface PlanOfPlacement extends WorkPlanEntity {
  readonly placement: PlacementEntity;
}

/** Who has signed a work plan, and who may. A signature counts for the very text that it was put under. */
@Resolver(() => WorkPlanType)
export class WorkPlanResolver {
  constructor(
    private readonly rows: PlacementWorkLoader,
    private readonly trails: TrailLoader,
  ) {}

  @ResolveField(() => Boolean, {
    description: 'Whether it is the newest version, written for the terms that hold now.',
  })
  async isCurrent(@Parent() plan: PlanOfPlacement, @Context() context: RequestContext): Promise<boolean> {
    const [newest] = await this.rows.of(context, 'plans', plan.placementId);
    return newest?.version === plan.version && isPlanCurrent(plan, plan.placement);
  }

  @ResolveField(() => [PlanSignatureType], { description: 'The signatures under this text, oldest first.' })
  async signatures(
    @Parent() { placementId, digest }: PlanOfPlacement,
    @Context() context: RequestContext,
  ): Promise<PlanSignatureType[]> {
    return signaturesUnder(digest, await this.rows.of(context, 'signatures', placementId));
  }

  @ResolveField(() => [SignatoryEnum], {
    description: 'The roles in which you may sign it now; empty: you may not.',
  })
  async signableAs(
    @Parent() plan: PlanOfPlacement,
    @CurrentActor() actor: Actor,
    @Context() context: RequestContext,
  ): Promise<Signatory[]> {
    const { placement, digest } = plan;
    const isCurrent = await this.isCurrent(plan, context);
    const given = await this.rows.of(context, 'signatures', placement.id);
    const roles = signableAs(actor, { ...placement, isHeld: false }, { digest, isCurrent }, given);
    return this.trails.commands(context, actor, {
      on: { kind: 'placement', id: placement.id },
      sides: whoIs(actor, placement),
      commands: roles,
      ruleOf: () => ruleOfAct('signPlan'),
    });
  }
}
