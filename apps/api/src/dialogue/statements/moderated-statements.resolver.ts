import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentActor, type RequestContext } from '#api/auth/request-context';
import { ConsultationType } from '#api/dialogue/consultations/consultation.type';
import { ModeratedStatementType, StatementStepType } from '#api/dialogue/statements/statement.type';
import { loaderOf } from '#api/graphql/loader';
import { type Step, STEPS_DESCRIPTION } from '#api/graphql/step.type';
import { tableOf, TrailLoader } from '#api/identity/audit/trail.loader';
import { statementCommandsFor, whoIsAtStatement } from '#domain/dialogue/statements/statement.policy';
import { STATEMENT, type StatementCommand } from '#domain/dialogue/statements/statement.states';
import type { Actor } from '#domain/kernel/actor';
import type { ConsultationEntity } from '#features/dialogue/consultations/consultation.entity';
import { ConsultationQueries } from '#features/dialogue/consultations/consultation.queries';
import type { StatementEntity } from '#features/dialogue/statements/statement.entity';

/** Statements as moderators see them. */
@Resolver(() => ModeratedStatementType)
export class ModeratedStatementsResolver {
  constructor(
    private readonly consultations: ConsultationQueries,
    private readonly trails: TrailLoader,
  ) {}

  @ResolveField(() => ConsultationType, { description: 'In which consultation.' })
  consultation(
    @Parent() { consultationId }: StatementEntity,
    @Context() context: RequestContext,
  ): Promise<ConsultationEntity> {
    return this.load(context, consultationId);
  }

  @ResolveField(() => [StatementStepType], { description: STEPS_DESCRIPTION })
  async steps(
    @Parent() row: StatementEntity,
    @CurrentActor() actor: Actor,
    @Context() context: RequestContext,
  ): Promise<Step<StatementCommand>[]> {
    const consultation = await this.load(context, row.consultationId);
    const facts = { state: row.state, isOwn: false, consultation };
    return this.trails.steps(context, actor, {
      on: { kind: 'statement', id: row.id },
      sides: whoIsAtStatement(actor, facts),
      commands: statementCommandsFor(actor, facts),
      ...tableOf(STATEMENT, row.state),
    });
  }

  private load(context: RequestContext, id: string): Promise<ConsultationEntity> {
    return loaderOf<string, ConsultationEntity>(context, 'consultation', async (ids) => {
      const rows = await this.consultations.byIds(ids);
      return ids.flatMap((key) => rows.filter((row) => row.id === key));
    }).load(id);
  }
}
