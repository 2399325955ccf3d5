import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '#api/auth/allow';
import { CurrentPerson, type RequestContext } from '#api/auth/request-context';
import { Classified } from '#api/fields/classified';
import { PageArgs, toConnection } from '#api/graphql/connection';
import { AccountLoader } from '#api/identity/accounts/account.loader';
import { AuditEventConnection, AuditEventType, TrailFilterArgs } from '#api/identity/audit/audit.type';
import type { PersonActor } from '#domain/kernel/actor';
import { AuditQueries } from '#features/identity/audit/audit.queries';

const ACCOUNT = /^[0-9a-f-]{36}$/;

@Resolver(() => AuditEventType)
export class AuditResolver {
  constructor(
    private readonly audit: AuditQueries,
    private readonly accounts: AccountLoader,
  ) {}

  @Allow('audit.read')
  @Query(() => AuditEventConnection, { description: 'What happened within your reach, newest first.' })
  async auditTrail(
    @CurrentPerson() actor: PersonActor,
    @Args() filter: TrailFilterArgs,
    @Args() page: PageArgs,
  ): Promise<AuditEventConnection> {
    return toConnection(await this.audit.trail(actor, filter, page), (event) => event);
  }

  @Classified('ACCOUNT')
  @ResolveField(() => String, {
    nullable: true,
    description: 'Who it was, by name; null for the system, for a visitor, and for who has been erased.',
  })
  actorName(
    @Parent() { actorId }: AuditEventType,
    @Context() context: RequestContext,
  ): Promise<string | null> {
    return this.nameOf(context, actorId);
  }

  @Classified('ACCOUNT')
  @ResolveField(() => String, { nullable: true, description: 'On whose behalf it was done, by name.' })
  onBehalfOfName(
    @Parent() { onBehalfOf }: AuditEventType,
    @Context() context: RequestContext,
  ): Promise<string | null> {
    return this.nameOf(context, onBehalfOf);
  }

  private async nameOf(context: RequestContext, id: string | null): Promise<string | null> {
    if (!id || !ACCOUNT.test(id)) return null;
    return (await this.accounts.account(context).load(id))?.displayName ?? null;
  }
}
