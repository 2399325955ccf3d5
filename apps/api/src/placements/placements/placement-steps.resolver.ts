import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { AllowEach } from '#api/auth/allow';
import { CurrentPerson } from '#api/auth/request-context';
import { stepCommandEnum } from '#api/graphql/step.type';
import { PlacementStepInput } from '#api/placements/placements/placement.input';
import { PlacementType } from '#api/placements/placements/placement.type';
import type { Permission } from '#domain/catalogue/permissions';
import type { PersonActor } from '#domain/kernel/actor';
import type { PlacementCommand } from '#domain/placements/placements/placement.states';
import { OffersService } from '#features/placements/placements/offers.service';
import { PlacementQueries } from '#features/placements/placements/placement.queries';
import { PlacementCourseService } from '#features/placements/placements/placement-course.service';
import type { PlacementStep } from '#features/placements/placements/placement-steps.service';

/** The commands that bring nothing of their own, and who may give each. */
const PERMISSIONS = {
  accept: 'placement.answer',
  decline: 'placement.answer',
  cancel: 'placement.step',
  clear: 'placement.manage',
  start: 'placement.manage',
  resume: 'placement.manage',
  complete: 'placement.decide',
  close: 'placement.manage',
} as const satisfies Partial<Record<PlacementCommand, Permission>>;
type Command = keyof typeof PERMISSIONS;
const CommandEnum = stepCommandEnum('Placement', PERMISSIONS);

@Resolver()
export class PlacementStepsResolver {
  private readonly take: Record<Command, (actor: PersonActor, step: PlacementStep) => Promise<void>> = {
    accept: (actor, step) => this.offers.accept(actor, step),
    decline: (actor, step) => this.offers.decline(actor, step),
    cancel: (actor, step) => this.offers.cancel(actor, step),
    clear: (actor, step) => this.course.clear(actor, step),
    start: (actor, step) => this.course.start(actor, step),
    resume: (actor, step) => this.course.resume(actor, step),
    complete: (actor, step) => this.course.complete(actor, step),
    close: (actor, step) => this.course.close(actor, step),
  };

  constructor(
    private readonly offers: OffersService,
    private readonly course: PlacementCourseService,
    private readonly queries: PlacementQueries,
  ) {}

  @AllowEach(PERMISSIONS)
  @Mutation(() => PlacementType, {
    description:
      'Takes one of the `steps` of a placement, with what it asks. Of several acceptances the first of the last position wins; the details of a refusal name what is missing.',
  })
  async stepPlacement(
    @CurrentPerson() actor: PersonActor,
    @Args('command', { type: () => CommandEnum }) command: Command,
    @Args('step') step: PlacementStepInput,
  ): Promise<PlacementType> {
    await this.take[command](actor, step);
    return this.queries.visible(actor, step.id);
  }
}
