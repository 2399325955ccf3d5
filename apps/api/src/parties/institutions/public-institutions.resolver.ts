import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '#api/auth/allow';
import { PublicInstitutionType } from '#api/parties/institutions/public-institution.type';
import { InstitutionQueries } from '#features/parties/institutions/institution.queries';

/** What anyone may read of institutions: nothing of their people, their review or what staff wrote. */
@Resolver(() => PublicInstitutionType)
export class PublicInstitutionsResolver {
  constructor(private readonly queries: InstitutionQueries) {}

  @Allow('public.read')
  @Query(() => PublicInstitutionType, {
    description: 'An institution that is active; no account is needed.',
  })
  publicInstitution(@Args('id', { type: () => ID }) id: string): Promise<PublicInstitutionType> {
    return this.queries.active(id);
  }
}
