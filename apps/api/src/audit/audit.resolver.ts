import { Args, Query, Resolver } from '@nestjs/graphql';
import type { PersonActor } from '#domain/actor';
import { AuditEventConnection, TrailFilterArgs } from '#api/audit/audit.type';
import { Allow } from '#api/auth/allow';
import { CurrentPerson } from '#api/auth/request-context';
import { PageArgs, toConnection } from '#api/graphql/connection';
import { AuditQueries } from '#features/audit/audit.queries';

@Resolver()
export class AuditResolver {
  constructor(private readonly audit: AuditQueries) {}

  @Allow('audit.read')
  @Query(() => AuditEventConnection, { description: 'What happened within your reach, newest first.' })
  async auditTrail(
    @CurrentPerson() actor: PersonActor,
    @Args() filter: TrailFilterArgs,
    @Args() page: PageArgs,
  ): Promise<AuditEventConnection> {
    return toConnection(await this.audit.trail(actor, filter, page), (event) => event);
  }
}
