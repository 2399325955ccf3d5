import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '#api/auth/allow';
import { CurrentPerson } from '#api/auth/request-context';
import {
  KpiPeriodArgs,
  KpiPeriodType,
  KpiTargetInput,
  KpiTargetType,
} from '#api/insight/kpis/kpi-target.type';
import { targetUnit } from '#domain/insight/kpis/target.rules';
import type { PersonActor } from '#domain/kernel/actor';
import { KpiTargetQueries } from '#features/insight/kpis/kpi-target.queries';
import { KpiTargetsService } from '#features/insight/kpis/kpi-targets.service';

/** What programmes want of their figures. */
@Resolver()
export class KpiTargetsResolver {
  constructor(
    private readonly queries: KpiTargetQueries,
    private readonly targets: KpiTargetsService,
  ) {}

  @Allow('kpi.read')
  @Query(() => [KpiPeriodType], {
    description:
      'The periods that a programme has targets for, the newest first; none where your role does not reach all of it.',
  })
  kpiPeriods(
    @CurrentPerson() actor: PersonActor,
    @Args('programmeId', { type: () => ID, description: 'The programme.' }) programmeId: string,
  ): Promise<KpiPeriodType[]> {
    return this.queries.periods(actor, programmeId);
  }

  @Allow('kpi.read')
  @Query(() => [KpiTargetType], {
    description:
      'Every figure that can have a target, with the target and the figure of this period; none where your role does not reach all of the programme.',
  })
  async kpiTargets(
    @CurrentPerson() actor: PersonActor,
    @Args() { programmeId, from, to }: KpiPeriodArgs,
  ): Promise<KpiTargetType[]> {
    const rows = await this.queries.targets(actor, programmeId, { from, to });
    return rows.map((row) => ({ ...row, unit: targetUnit(row) }));
  }

  @Allow('kpi.target')
  @Mutation(() => Boolean, {
    description:
      'Sets the target of a figure for a period, in place of the one before, or takes it away. Who did it is in the audit trail. Refuses FORBIDDEN without a role that reaches all of the programme, BAD_INPUT, NOT_FOUND.',
  })
  async setKpiTarget(
    @CurrentPerson() actor: PersonActor,
    @Args('target') { programmeId, code, measure, group, from, to, value }: KpiTargetInput,
  ): Promise<boolean> {
    const figure = { code, measure, group: group ?? null };
    await this.targets.set(actor, programmeId, figure, { from, to }, value ?? null);
    return true;
  }
}
