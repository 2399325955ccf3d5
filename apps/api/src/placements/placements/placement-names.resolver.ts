import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '#api/auth/request-context';
import { Classified } from '#api/fields/classified';
import { AccountLoader } from '#api/identity/accounts/account.loader';
import { PlacementType } from '#api/placements/placements/placement.type';
import type { PlacementEntity } from '#features/placements/placements/placement.entity';

/** Who takes part in a placement, by name, for everyone who may see it. */
@Resolver(() => PlacementType)
export class PlacementNamesResolver {
  constructor(private readonly accounts: AccountLoader) {}

  @Classified('IDENTITY')
  @ResolveField(() => String, {
    nullable: true,
    description: 'How the professional would like to be called.',
  })
  async professionalName(
    @Parent() { professionalId }: PlacementEntity,
    @Context() context: RequestContext,
  ): Promise<string | null> {
    return (await this.accounts.professional(context).load(professionalId))?.displayName ?? null;
  }
}
