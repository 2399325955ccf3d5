import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentActor, type RequestContext } from '#api/auth/request-context';
import { Classified } from '#api/fields/classified';
import { TrailLoader } from '#api/identity/audit/trail.loader';
import { SubjectType } from '#api/marketplace/needs/subject.type';
import type { AmendmentOfPlacement } from '#api/placements/placements/amendment.resolver';
import { PlacementType } from '#api/placements/placements/placement.type';
import { PlacementWorkLoader } from '#api/placements/placements/placement-work.loader';
import {
  AmendmentType,
  EarlyEndType,
  EmergencyContactType,
  LinkTestType,
  PlacementActEnum,
  PlacementTermsType,
  ReadinessLineType,
  SuspensionType,
  WorkPlanType,
} from '#api/placements/placements/placement-work.type';
import type { PlanOfPlacement } from '#api/placements/placements/work-plan.resolver';
import type { Actor } from '#domain/kernel/actor';
import { whoIs } from '#domain/kernel/who';
import {
  mayReadContact,
  type PlacementActName,
  placementActsFor,
  ruleOfAct,
} from '#domain/placements/placements/placement.policy';
import type { PlacementEntity } from '#features/placements/placements/placement.entity';
import { readinessOf } from '#features/placements/placements/placement-work.queries';

/** What belongs to a placement, as fields of it. */
@Resolver(() => PlacementType)
export class PlacementWorkResolver {
  constructor(
    private readonly rows: PlacementWorkLoader,
    private readonly trails: TrailLoader,
  ) {}

  @ResolveField(() => SubjectType, { description: 'The need and its institution, by name.' })
  about(@Parent() { needId, institutionId }: PlacementEntity) {
    return { needId, institutionId };
  }

  @ResolveField(() => [PlacementActEnum], { description: 'What you may do now beside the steps.' })
  acts(
    @Parent() row: PlacementEntity,
    @CurrentActor() actor: Actor,
    @Context() context: RequestContext,
  ): Promise<PlacementActName[]> {
    return this.trails.commands(context, actor, {
      on: { kind: 'placement', id: row.id },
      sides: whoIs(actor, row),
      commands: placementActsFor(actor, { ...row, isHeld: false }),
      ruleOf: ruleOfAct,
    });
  }

  @ResolveField(() => [PlacementTermsType], { description: 'Modality, dates and hours, version by version.' })
  terms(
    @Parent() { id }: PlacementEntity,
    @Context() context: RequestContext,
  ): Promise<PlacementTermsType[]> {
    return this.rows.of(context, 'terms', id);
  }

  @Classified('CASE_WORDS')
  @ResolveField(() => [WorkPlanType], { description: 'The work plan, newest version first.' })
  async plans(
    @Parent() placement: PlacementEntity,
    @Context() context: RequestContext,
  ): Promise<PlanOfPlacement[]> {
    const plans = await this.rows.of(context, 'plans', placement.id);
    return plans.map((plan) => ({ ...plan, placement }));
  }

  @ResolveField(() => [ReadinessLineType], { description: 'What the host prepares.' })
  async readiness(
    @Parent() { id }: PlacementEntity,
    @Context() context: RequestContext,
  ): Promise<readonly ReadinessLineType[]> {
    return readinessOf(await this.rows.of(context, 'ticks', id));
  }

  @Classified('CONTACT')
  @ResolveField(() => EmergencyContactType, {
    nullable: true,
    description: 'For the person and IOM, and for the host while the person is there.',
  })
  async emergencyContact(
    @Parent() row: PlacementEntity,
    @CurrentActor() actor: Actor,
    @Context() context: RequestContext,
  ): Promise<EmergencyContactType | null> {
    return mayReadContact(actor, { ...row, isHeld: false })
      ? this.rows.one(context, 'contacts', row.id)
      : null;
  }

  @ResolveField(() => LinkTestType, { nullable: true, description: 'The last test of the link.' })
  linkTest(
    @Parent() { id }: PlacementEntity,
    @Context() context: RequestContext,
  ): Promise<LinkTestType | null> {
    return this.rows.one(context, 'linkTests', id);
  }

  @ResolveField(() => [AmendmentType], { description: 'The changes that were asked for, oldest first.' })
  async amendments(
    @Parent() placement: PlacementEntity,
    @Context() context: RequestContext,
  ): Promise<AmendmentOfPlacement[]> {
    const amendments = await this.rows.of(context, 'amendments', placement.id);
    return amendments.map((amendment) => ({ ...amendment, placement }));
  }

  @ResolveField(() => [SuspensionType], { description: 'The interruptions, oldest first.' })
  suspensions(
    @Parent() { id }: PlacementEntity,
    @Context() context: RequestContext,
  ): Promise<SuspensionType[]> {
    return this.rows.of(context, 'suspensions', id);
  }

  @ResolveField(() => EarlyEndType, {
    nullable: true,
    description: 'How it ended early; null when it did not.',
  })
  earlyEnd(
    @Parent() { id }: PlacementEntity,
    @Context() context: RequestContext,
  ): Promise<EarlyEndType | null> {
    return this.rows.one(context, 'earlyEnds', id);
  }
}
