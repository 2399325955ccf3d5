import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AssociationInput, AssociationType } from '#api/associations/registry/association.type';
import { Allow } from '#api/auth/allow';
import { CurrentActor, CurrentPerson } from '#api/auth/request-context';
import { CodeScalar, CountryCodeScalar } from '#api/graphql/scalars';
import type { Actor, PersonActor } from '#domain/kernel/actor';
import { AssociationQueries } from '#features/associations/registry/association.queries';
import { AssociationsService } from '#features/associations/registry/associations.service';

/** The registry of associations. */
@Resolver()
export class AssociationsResolver {
  constructor(
    private readonly queries: AssociationQueries,
    private readonly associations: AssociationsService,
  ) {}

  @Allow('association.read')
  @Query(() => AssociationType, { description: 'One association; no account is needed for an active one.' })
  association(
    @CurrentActor() actor: Actor,
    @Args('institutionId', { type: () => ID }) institutionId: string,
  ): Promise<AssociationType> {
    return this.queries.one(actor, institutionId);
  }

  @Allow('association.read')
  @Query(() => [AssociationType], {
    name: 'associations',
    description: 'The active associations between two countries, by name; no account is needed.',
  })
  all(
    @Args('residence', { type: () => CountryCodeScalar, nullable: true, description: 'Where members live.' })
    residence?: string | null,
    @Args('heritage', {
      type: () => CountryCodeScalar,
      nullable: true,
      description: 'Where they or their families come from.',
    })
    heritage?: string | null,
  ): Promise<AssociationType[]> {
    return this.queries.all({ residence, heritage });
  }

  @Allow('association.write')
  @Mutation(() => Boolean, {
    description: 'Keeps what an association says of itself. A number that stays as it was stays checked.',
  })
  async saveAssociation(
    @CurrentPerson() actor: PersonActor,
    @Args('institutionId', { type: () => ID }) institutionId: string,
    @Args('association') association: AssociationInput,
  ): Promise<boolean> {
    await this.associations.save(actor, institutionId, { ...association });
    return true;
  }

  @Allow('association.check')
  @Mutation(() => Boolean, {
    description: 'Says that you have found the number of an association in its register.',
  })
  async checkRegisterNumber(
    @CurrentPerson() actor: PersonActor,
    @Args('institutionId', { type: () => ID }) institutionId: string,
    @Args('scheme', { type: () => CodeScalar, description: 'The register.' }) scheme: string,
  ): Promise<boolean> {
    await this.associations.check(actor, institutionId, scheme);
    return true;
  }
}
