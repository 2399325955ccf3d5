import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '#api/auth/allow';
import { CurrentActor, CurrentPerson, type RequestContext } from '#api/auth/request-context';
import { loaderOf } from '#api/graphql/loader';
import { CodeScalar } from '#api/graphql/scalars';
import { type Step, STEPS_DESCRIPTION } from '#api/graphql/step.type';
import { TrailLoader } from '#api/identity/audit/trail.loader';
import { PaperStepInput } from '#api/placements/papers/paper.input';
import {
  CertificateCheckType,
  PaperCommandEnum,
  PaperStepType,
  PaperType,
  ShareableFactEnum,
} from '#api/placements/papers/paper.type';
import type { Actor, PersonActor } from '#domain/kernel/actor';
import { whoIs } from '#domain/kernel/who';
import { REVOKE_PAPER } from '#domain/placements/papers/acts';
import { PAPER_ASKS, type PaperCommand, paperCommandsFor } from '#domain/placements/papers/paper.policy';
import { printedNumber, type ShareableFact } from '#domain/placements/papers/paper.rules';
import type { PaperEntity } from '#features/placements/papers/paper.entity';
import { PaperQueries } from '#features/placements/papers/paper.queries';
import { PaperPrintsService } from '#features/placements/papers/paper-prints.service';
import { PapersService } from '#features/placements/papers/papers.service';
import type { PlacementEntity } from '#features/placements/placements/placement.entity';
import { PlacementQueries } from '#features/placements/placements/placement.queries';

@Resolver(() => PaperType)
export class PapersResolver {
  constructor(
    private readonly papers: PapersService,
    private readonly prints: PaperPrintsService,
    private readonly queries: PaperQueries,
    private readonly placements: PlacementQueries,
    private readonly trails: TrailLoader,
  ) {}

  @Allow('paper.read')
  @Query(() => [PaperType], { name: 'papers', description: 'The papers that you may see, newest first.' })
  paperList(
    @CurrentPerson() actor: PersonActor,
    @Args('placementId', { type: () => ID, nullable: true }) placementId?: string,
  ): Promise<PaperType[]> {
    return this.queries.list(actor, placementId);
  }

  @ResolveField(() => String, { description: 'The number that is printed on it.' })
  number(@Parent() { number }: PaperEntity): string {
    return printedNumber(number);
  }

  @ResolveField(() => String, {
    description: 'Where its public check is, with number and code behind the #; the QR code leads there.',
  })
  checkUrl(@Parent() paper: PaperEntity): string {
    return this.prints.checkUrl(paper);
  }

  @ResolveField(() => [PaperStepType], { description: STEPS_DESCRIPTION })
  async steps(
    @Parent() paper: PaperEntity,
    @CurrentActor() actor: Actor,
    @Context() context: RequestContext,
  ): Promise<Step<PaperCommand>[]> {
    const placement = await this.placementOf(context, paper);
    return this.trails.steps(context, actor, {
      on: { kind: 'paper', id: paper.id },
      sides: placement ? whoIs(actor, placement) : [],
      commands: paperCommandsFor(actor, paper),
      ruleOf: () => REVOKE_PAPER,
      asksOf: (command) => PAPER_ASKS[command],
    });
  }

  @Allow('public.read')
  @Query(() => CertificateCheckType, {
    description: 'Checks a certificate or letter by the number and the code that are printed on it.',
  })
  checkCertificate(
    @Args('number', { type: () => CodeScalar }) number: string,
    @Args('code', { type: () => CodeScalar }) code: string,
  ): Promise<CertificateCheckType> {
    return this.queries.check(number.slice(0, 100), code.slice(0, 100));
  }

  @Allow('paper.issue')
  @Mutation(() => PaperType, {
    description: 'Issues a letter that confirms a placement; it replaces an earlier one.',
  })
  async issuePlacementLetter(
    @CurrentPerson() actor: PersonActor,
    @Args('placementId', { type: () => ID }) placementId: string,
  ): Promise<PaperType> {
    return this.queries.visible(actor, await this.papers.issueLetter(actor, placementId));
  }

  @Allow('professional.own')
  @Mutation(() => PaperType, { description: 'Sets what the public check of your paper reveals.' })
  async sharePaperFacts(
    @CurrentPerson() actor: PersonActor,
    @Args('id', { type: () => ID }) id: string,
    @Args('facts', { type: () => [ShareableFactEnum] }) facts: ShareableFact[],
  ): Promise<PaperType> {
    await this.papers.share(actor, id, facts);
    return this.queries.visible(actor, id);
  }

  @Allow('paper.revoke')
  @Mutation(() => PaperType, {
    description:
      'Takes one of the `steps` of a paper, with what it asks. The public check calls a revoked one invalid.',
  })
  async stepPaper(
    @CurrentPerson() actor: PersonActor,
    @Args('command', { type: () => PaperCommandEnum }) command: PaperCommand,
    @Args('step') step: PaperStepInput,
  ): Promise<PaperType> {
    await this.papers.step(actor, command, step);
    return this.queries.visible(actor, step.id);
  }

  private placementOf(
    context: RequestContext,
    { placementId }: PaperEntity,
  ): Promise<PlacementEntity | undefined> {
    return loaderOf<string, PlacementEntity | undefined>(context, 'placement', async (ids) => {
      const rows = new Map((await this.placements.byIds(ids)).map((row) => [row.id, row]));
      return ids.map((id) => rows.get(id));
    }).load(placementId);
  }
}
