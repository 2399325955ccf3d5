import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '#api/auth/allow';
import { CurrentPerson } from '#api/auth/request-context';
import { ClearanceTemplateInput, templateOf } from '#api/placements/clearances/clearance.input';
import { ClearanceTemplateType, CountryRiskRatingType } from '#api/placements/clearances/clearance.type';
import type { PersonActor } from '#domain/kernel/actor';
import { ClearanceQueries, type VersionedTemplate } from '#features/placements/clearances/clearance.queries';
import { ClearanceTemplatesService } from '#features/placements/clearances/clearance-templates.service';

@Resolver(() => ClearanceTemplateType)
export class ClearanceTemplatesResolver {
  constructor(
    private readonly templates: ClearanceTemplatesService,
    private readonly queries: ClearanceQueries,
  ) {}

  @Allow('clearance.read')
  @Query(() => ClearanceTemplateType, { description: 'The clearances a programme currently requires.' })
  clearanceTemplate(
    @Args('programmeId', { type: () => ID }) programmeId: string,
  ): Promise<VersionedTemplate> {
    return this.queries.template(programmeId);
  }

  @ResolveField(() => [CountryRiskRatingType], { description: 'The countries that are rated by themselves.' })
  countryRisks(@Parent() { countryRisks }: VersionedTemplate): CountryRiskRatingType[] {
    return Object.entries(countryRisks).map(([country, risk]) => ({ country, risk }));
  }

  @Allow('programme.manage')
  @Mutation(() => Int, {
    description: 'Puts a new template in force for placements accepted from now on; answers its version.',
  })
  publishClearanceTemplate(
    @CurrentPerson() actor: PersonActor,
    @Args('programmeId', { type: () => ID }) programmeId: string,
    @Args('seenVersion', { type: () => Int }) seenVersion: number,
    @Args('template') template: ClearanceTemplateInput,
  ): Promise<number> {
    return this.templates.publish(actor, programmeId, seenVersion, templateOf(template));
  }
}
