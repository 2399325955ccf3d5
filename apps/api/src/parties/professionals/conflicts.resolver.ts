import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '#api/auth/request-context';
import { InstitutionLoader } from '#api/parties/institutions/institution.loader';
import { InstitutionNameType } from '#api/parties/institutions/institution-name.type';
import { ProfileListsType } from '#api/parties/professionals/profile.type';
import type { ProfileLists } from '#features/parties/professionals/profile.queries';

/** The institutions that a professional must not be placed with, by name. */
@Resolver(() => ProfileListsType)
export class ConflictsResolver {
  constructor(private readonly institutions: InstitutionLoader) {}

  @ResolveField(() => [InstitutionNameType], {
    description: 'Institutions with which the person has a conflict of interest.',
  })
  conflicts(
    @Parent() { conflicts }: ProfileLists,
    @Context() context: RequestContext,
  ): Promise<InstitutionNameType[]> {
    return Promise.all(conflicts.map((id) => this.institutions.named(context, id)));
  }
}
