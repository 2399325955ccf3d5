import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '#api/auth/allow';
import type { RequestContext } from '#api/auth/request-context';
import { toConnection } from '#api/graphql/connection';
import { ConceptSearchArgs, ConceptUrisArgs, SectorArgs } from '#api/reference/taxonomy/concept.input';
import { ConceptLoader } from '#api/reference/taxonomy/concept.loader';
import {
  ConceptConnection,
  ConceptType,
  NeededSkillType,
  SectorType,
  TaxonomyType,
} from '#api/reference/taxonomy/concept.type';
import type { ConceptKind } from '#domain/reference/taxonomy/concept';
import { ConceptSearchQueries } from '#features/reference/taxonomy/concept-search.queries';
import { TaxonomyQueries } from '#features/reference/taxonomy/taxonomy.queries';

@Resolver(() => ConceptType)
export class TaxonomyResolver {
  constructor(
    private readonly taxonomy: TaxonomyQueries,
    private readonly finder: ConceptSearchQueries,
    private readonly loader: ConceptLoader,
  ) {}

  @Allow('public.read')
  @Query(() => ConceptConnection, { description: 'Skills, those first that a search means most likely.' })
  skills(@Args() args: ConceptSearchArgs): Promise<ConceptConnection> {
    return this.found('SKILL', args);
  }

  @Allow('public.read')
  @Query(() => ConceptConnection, {
    description: 'Occupations, those first that a search means most likely.',
  })
  occupations(@Args() args: ConceptSearchArgs): Promise<ConceptConnection> {
    return this.found('OCCUPATION', args);
  }

  @Allow('public.read')
  @Query(() => [ConceptType], {
    description: 'Concepts by their URIs, retired ones too, in the order asked for.',
  })
  async concepts(
    @Args() { uris, locale }: ConceptUrisArgs,
    @Context() context: RequestContext,
  ): Promise<ConceptType[]> {
    const found = await this.loader.concept(context, locale).loadMany(uris);
    return found.filter(
      (concept): concept is ConceptType => concept !== undefined && !(concept instanceof Error),
    );
  }

  @Allow('public.read')
  @Query(() => [SectorType], { description: 'Sectors of ISIC Rev.4, by code.' })
  sectors(@Args() { below, codes, locale }: SectorArgs): Promise<SectorType[]> {
    return codes ? this.taxonomy.sectors(codes, locale) : this.taxonomy.sectorsBelow(below ?? null, locale);
  }

  @Allow('public.read')
  @Query(() => TaxonomyType, { description: 'Which taxonomy is in use.', name: 'taxonomy' })
  present(): Promise<TaxonomyType> {
    return this.taxonomy.present();
  }

  @ResolveField(() => [ConceptType], { description: 'Of a skill: its nearest groups.' })
  groups(@Parent() { uri, locale }: ConceptType, @Context() context: RequestContext): Promise<ConceptType[]> {
    return this.loader.groups(context, locale).load(uri);
  }

  @ResolveField(() => [NeededSkillType], {
    description: 'Of an occupation: the skills that it needs, essential ones first.',
  })
  skillsNeeded(
    @Parent() { uri, locale }: ConceptType,
    @Context() context: RequestContext,
  ): Promise<NeededSkillType[]> {
    return this.loader.skills(context, locale).load(uri);
  }

  private async found(
    kind: ConceptKind,
    { search, locale, ...page }: ConceptSearchArgs,
  ): Promise<ConceptConnection> {
    return toConnection(await this.finder.search(kind, search ?? '', locale, page), (row) => ({
      ...row,
      locale,
    }));
  }
}
