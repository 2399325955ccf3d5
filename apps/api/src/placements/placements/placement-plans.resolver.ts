import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow } from '#api/auth/allow';
import { CurrentPerson } from '#api/auth/request-context';
import { CodeScalar, WordsScalar } from '#api/graphql/scalars';
import { PlacementType } from '#api/placements/placements/placement.type';
import {
  AmendmentInput,
  AmendmentStepInput,
  EmergencyContactInput,
  PlacementActionInput,
  PlanSignatureInput,
  WorkPlanInput,
} from '#api/placements/placements/placement-work.input';
import { AmendmentCommandEnum } from '#api/placements/placements/placement-work.type';
import type { PersonActor } from '#domain/kernel/actor';
import type { AmendmentCommand } from '#domain/placements/placements/amendment.policy';
import { AmendmentsService } from '#features/placements/placements/amendments.service';
import { PlacementQueries } from '#features/placements/placements/placement.queries';
import { PreparationsService } from '#features/placements/placements/preparations.service';
import { WorkPlansService } from '#features/placements/placements/work-plans.service';

/** What both sides do beside the steps: plan, sign, prepare, ask for a change. */
@Resolver()
export class PlacementPlansResolver {
  constructor(
    private readonly workPlans: WorkPlansService,
    private readonly preparations: PreparationsService,
    private readonly amendments: AmendmentsService,
    private readonly queries: PlacementQueries,
  ) {}

  @Allow('placement.step')
  @Mutation(() => PlacementType, {
    description: 'Writes the next version of the work plan; nobody has signed it yet.',
  })
  async writeWorkPlan(
    @CurrentPerson() actor: PersonActor,
    @Args('placement') action: PlacementActionInput,
    @Args('plan') plan: WorkPlanInput,
  ): Promise<PlacementType> {
    await this.workPlans.write(actor, action, plan);
    return this.queries.visible(actor, action.id);
  }

  @Allow('placement.sign')
  @Mutation(() => PlacementType, {
    description: 'Signs the newest work plan in your own name; refused when you have read another.',
  })
  async signWorkPlan(
    @CurrentPerson() actor: PersonActor,
    @Args('signature') signature: PlanSignatureInput,
  ): Promise<PlacementType> {
    await this.workPlans.sign(actor, signature);
    return this.queries.visible(actor, signature.id);
  }

  @Allow('placement.host')
  @Mutation(() => PlacementType, {
    description: 'Marks a line of the readiness list as done, or as not done.',
  })
  async tickReadiness(
    @CurrentPerson() actor: PersonActor,
    @Args('placement') action: PlacementActionInput,
    @Args('code', { type: () => CodeScalar }) code: string,
    @Args('done') done: boolean,
  ): Promise<PlacementType> {
    await this.preparations.tick(actor, action, code, done);
    return this.queries.visible(actor, action.id);
  }

  @Allow('placement.answer')
  @Mutation(() => PlacementType, { description: 'Sets the emergency contact.' })
  async giveEmergencyContact(
    @CurrentPerson() actor: PersonActor,
    @Args('placement') action: PlacementActionInput,
    @Args('contact') contact: EmergencyContactInput,
  ): Promise<PlacementType> {
    await this.preparations.giveContact(actor, action, contact);
    return this.queries.visible(actor, action.id);
  }

  @Allow('placement.step')
  @Mutation(() => PlacementType, { description: 'Says whether the link between the two worked.' })
  async recordLinkTest(
    @CurrentPerson() actor: PersonActor,
    @Args('placement') action: PlacementActionInput,
    @Args('worked') worked: boolean,
  ): Promise<PlacementType> {
    await this.preparations.testLink(actor, action, worked);
    return this.queries.visible(actor, action.id);
  }

  @Allow('placement.step')
  @Mutation(() => PlacementType, { description: 'Asks for a change of modality, dates or hours.' })
  async askAmendment(
    @CurrentPerson() actor: PersonActor,
    @Args('placement') action: PlacementActionInput,
    @Args('wish') wish: AmendmentInput,
    @Args('why', { type: () => WordsScalar }) why: string,
  ): Promise<PlacementType> {
    await this.amendments.ask(actor, action, wish, why);
    return this.queries.visible(actor, action.id);
  }

  @Allow('placement.decide')
  @Mutation(() => PlacementType, {
    description:
      'Takes one of the `steps` of a change that someone else asked for. Approved, it is in force, and the checks that it touches open again.',
  })
  async stepAmendment(
    @CurrentPerson() actor: PersonActor,
    @Args('command', { type: () => AmendmentCommandEnum }) command: AmendmentCommand,
    @Args('step') step: AmendmentStepInput,
  ): Promise<PlacementType> {
    await this.amendments.step(actor, command, step);
    return this.queries.visible(actor, step.placementId);
  }
}
