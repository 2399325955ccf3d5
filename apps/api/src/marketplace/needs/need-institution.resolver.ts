import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '#api/auth/request-context';
import { NeedType } from '#api/marketplace/needs/need.type';
import { InstitutionLoader } from '#api/parties/institutions/institution.loader';
import { InstitutionNameType } from '#api/parties/institutions/institution-name.type';
import type { NeedEntity } from '#features/marketplace/needs/need.entity';

/** Who asks, by name, for everyone who may see the need. */
@Resolver(() => NeedType)
export class NeedInstitutionResolver {
  constructor(private readonly institutions: InstitutionLoader) {}

  @ResolveField(() => InstitutionNameType, { description: 'The institution that asks.' })
  institution(
    @Parent() { institutionId }: NeedEntity,
    @Context() context: RequestContext,
  ): Promise<InstitutionNameType> {
    return this.institutions.named(context, institutionId);
  }
}
