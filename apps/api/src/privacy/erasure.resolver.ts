import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '#api/auth/allow';
import { SESSION_COOKIE } from '#api/auth/authenticate';
import { CurrentContext, CurrentPerson, type RequestContext } from '#api/auth/request-context';
import { PasswordScalar } from '#api/graphql/scalars';
import { ErasureObstacleEnum } from '#api/privacy/erasure.type';
import type { ErasureObstacle } from '#domain/catalogue/erasure';
import type { PersonActor } from '#domain/kernel/actor';
import { ErasureQueries } from '#features/privacy/erasure.queries';
import { ErasureService } from '#features/privacy/erasure.service';

@Resolver()
export class ErasureResolver {
  constructor(
    private readonly erasures: ErasureService,
    private readonly queries: ErasureQueries,
  ) {}

  @Allow('account.own')
  @Query(() => [ErasureObstacleEnum], {
    description: 'What has to end before you can erase yourself; nothing when you can.',
  })
  erasureObstacles(@CurrentPerson() actor: PersonActor): Promise<ErasureObstacle[]> {
    return this.queries.obstacles(actor);
  }

  @Allow('account.own')
  @Mutation(() => Boolean, {
    description:
      'Erases you, for good: your name, address, profile, words and files go, and nobody can sign in to the account again. Every session ends.',
  })
  async eraseMyAccount(
    @CurrentPerson() actor: PersonActor,
    @CurrentContext() { res }: RequestContext,
    @Args('password', { type: () => PasswordScalar, description: 'Your password, once more.' })
    password: string,
  ): Promise<boolean> {
    await this.erasures.erase(actor, password);
    res.clearCookie(SESSION_COOKIE, { path: '/' });
    return true;
  }
}
