import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '#api/auth/allow';
import { CurrentActor, CurrentPerson, type RequestContext } from '#api/auth/request-context';
import { Classified } from '#api/fields/classified';
import { NeedLoader } from '#api/marketplace/needs/need.loader';
import { NeedType } from '#api/marketplace/needs/need.type';
import { ProfessionalLoader } from '#api/parties/professionals/professional.loader';
import { AssignmentArgs } from '#api/placements/placements/assignment.input';
import { AssignmentPairType, AssignmentProposalType } from '#api/placements/placements/assignment.type';
import type { Actor, PersonActor } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';
import { bandOf } from '#domain/marketplace/matching/explain.rules';
import { AssignmentsService } from '#features/placements/placements/assignments.service';

@Resolver(() => AssignmentPairType)
export class AssignmentsResolver {
  constructor(
    private readonly assignments: AssignmentsService,
    private readonly needs: NeedLoader,
    private readonly professionals: ProfessionalLoader,
  ) {}

  @Allow('match.run')
  @Mutation(() => AssignmentProposalType, {
    description:
      'The best overall proposal for the open positions of a programme, from the lists as they are. It places nobody; that it was asked for is kept.',
  })
  async proposeAssignment(
    @CurrentPerson() actor: PersonActor,
    @Args() { country, ...wish }: AssignmentArgs,
  ): Promise<AssignmentProposalType> {
    const proposal = await this.assignments.propose(actor, { ...wish, country: country ?? null });
    const pairs = proposal.pairs.map((pair) => ({ ...pair, band: pair.band ?? bandOf(pair.score) }));
    return { ...proposal, pairs };
  }

  @ResolveField(() => NeedType, { description: 'The need.' })
  async need(@Parent() pair: AssignmentPairType, @Context() context: RequestContext): Promise<NeedType> {
    const need = await this.needs.need(context, pair.needId);
    if (!need) throw new DomainError('NOT_FOUND');
    return need;
  }

  @Classified('IDENTITY')
  @ResolveField(() => String, {
    nullable: true,
    description: 'How the person would like to be called; null for those who read the alias.',
  })
  displayName(
    @Parent() { professionalId }: AssignmentPairType,
    @CurrentActor() actor: Actor,
    @Context() context: RequestContext,
  ): Promise<string | null> {
    return this.professionals.displayName(context, actor, professionalId);
  }
}
