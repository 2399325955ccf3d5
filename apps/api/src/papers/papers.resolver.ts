import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { PersonActor } from '#domain/actor';
import type { ShareableFact } from '#domain/paper/paper.rules';
import { Allow } from '#api/auth/allow';
import { CurrentPerson } from '#api/auth/request-context';
import { CodeScalar, WordsScalar } from '#api/graphql/scalars';
import { CertificateCheckType, PaperType, ShareableFactEnum } from '#api/papers/paper.type';
import type { PaperEntity } from '#features/papers/paper.entity';
import { PaperQueries } from '#features/papers/paper.queries';
import { PapersService } from '#features/papers/papers.service';

@Resolver(() => PaperType)
export class PapersResolver {
  constructor(
    private readonly papers: PapersService,
    private readonly queries: PaperQueries,
  ) {}

  @Allow('paper.read')
  @Query(() => [PaperType], { name: 'papers', description: 'The papers that you may see, newest first.' })
  paperList(
    @CurrentPerson() actor: PersonActor,
    @Args('placementId', { type: () => ID, nullable: true }) placementId?: string,
  ): Promise<PaperType[]> {
    return this.queries.list(actor, placementId);
  }

  @ResolveField(() => String, {
    description: 'Where its public check is, with number and code behind the #; the QR code leads there.',
  })
  checkUrl(@Parent() paper: PaperEntity): string {
    return this.papers.checkUrl(paper);
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
    description: 'Takes a paper back; the public check calls it invalid from then on.',
  })
  async revokePaper(
    @CurrentPerson() actor: PersonActor,
    @Args('id', { type: () => ID }) id: string,
    @Args('reason', { type: () => WordsScalar }) reason: string,
  ): Promise<PaperType> {
    await this.papers.revoke(actor, id, reason.slice(0, 500));
    return this.queries.visible(actor, id);
  }
}
