import { Args, Context, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ServiceInput, ServiceStepInput } from '#api/associations/services/service.input';
import {
  ServiceCommandEnum,
  ServiceConnection,
  ServiceStepType,
  ServiceType,
} from '#api/associations/services/service.type';
import { MistakeAnswerEnum, MistakeEnum } from '#api/associations/services/service-enums.type';
import { type ServiceNode, ServiceNodes } from '#api/associations/services/service-nodes';
import { Allow } from '#api/auth/allow';
import { CurrentActor, CurrentPerson, type RequestContext } from '#api/auth/request-context';
import { PageArgs, toConnection } from '#api/graphql/connection';
import { type Step, STEPS_DESCRIPTION } from '#api/graphql/step.type';
import { tableOf, TrailLoader } from '#api/identity/audit/trail.loader';
import type { Mistake, MistakeAnswer } from '#domain/associations/services/mistakes';
import { serviceCommandsFor, whoIsAtService } from '#domain/associations/services/service.policy';
import { SERVICE, type ServiceCommand } from '#domain/associations/services/service.states';
import type { Actor, PersonActor } from '#domain/kernel/actor';
import { ServiceQueries } from '#features/associations/services/service.queries';
import { factsOfService } from '#features/associations/services/service.rows';
import { ServiceReportsService } from '#features/associations/services/service-reports.service';
import { ServicesService, type ServiceStepCommand } from '#features/associations/services/services.service';
import { Clock } from '#platform/clock/clock';

/** Single services: reading, writing and checking them. */
@Resolver(() => ServiceType)
export class ServicesResolver {
  constructor(
    private readonly queries: ServiceQueries,
    private readonly services: ServicesService,
    private readonly reports: ServiceReportsService,
    private readonly trails: TrailLoader,
    private readonly nodes: ServiceNodes,
    private readonly clock: Clock,
  ) {}

  @Allow('service.read')
  @Query(() => ServiceType, { description: 'One service; no account is needed for one that readers find.' })
  async service(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<ServiceNode> {
    return this.nodes.node(await this.queries.one(actor, id));
  }

  @Allow('service.step')
  @Query(() => [ServiceType], { description: 'The services of an institution, in every status, by name.' })
  async institutionServices(
    @CurrentPerson() actor: PersonActor,
    @Args('institutionId', { type: () => ID }) institutionId: string,
  ): Promise<ServiceNode[]> {
    return (await this.queries.ofBody(actor, institutionId)).map((row) => this.nodes.node(row));
  }

  @Allow('service.check')
  @Query(() => ServiceConnection, {
    description: 'The services that wait for a check, those that have waited longest first.',
  })
  async servicesToCheck(
    @CurrentPerson() actor: PersonActor,
    @Args() page: PageArgs,
  ): Promise<ServiceConnection> {
    return toConnection(await this.queries.toCheck(actor, page), (row) => this.nodes.node(row));
  }

  @ResolveField(() => [ServiceStepType], { description: STEPS_DESCRIPTION })
  steps(
    @Parent() { row }: ServiceNode,
    @CurrentActor() actor: Actor,
    @Context() context: RequestContext,
  ): Promise<Step<ServiceCommand>[]> {
    const facts = factsOfService(row);
    return this.trails.steps(context, actor, {
      on: { kind: 'service', id: row.service.id },
      sides: whoIsAtService(actor, facts),
      commands: serviceCommandsFor(actor, facts, this.clock.today()),
      ...tableOf(SERVICE, row.service.state),
    });
  }

  @ResolveField(() => [MistakeEnum], {
    description: 'What readers have reported and nobody has answered; for those who look after the service.',
  })
  openReports(
    @Parent() { row }: ServiceNode,
    @CurrentActor() actor: Actor,
    @Context() context: RequestContext,
  ): Promise<Mistake[]> {
    return this.nodes.openReports(context, actor, row);
  }

  @Allow('service.write')
  @Mutation(() => ID, { description: 'Writes a service of an institution, as a draft; answers its id.' })
  createService(
    @CurrentPerson() actor: PersonActor,
    @Args('institutionId', { type: () => ID }) institutionId: string,
    @Args('service') service: ServiceInput,
  ): Promise<string> {
    return this.services.create(actor, institutionId, { ...service });
  }

  @Allow('service.write')
  @Mutation(() => ServiceType, {
    description:
      'Changes what a service says. Of one that readers find, hours, languages, costs and ways to ask change at once; with anything else it is checked again first.',
  })
  async editService(
    @CurrentPerson() actor: PersonActor,
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int, description: 'The version that you have seen.' }) version: number,
    @Args('service') service: ServiceInput,
  ): Promise<ServiceNode> {
    await this.services.edit(actor, id, version, { ...service });
    return this.nodes.node(await this.queries.one(actor, id));
  }

  @Allow('service.step')
  @Mutation(() => ServiceType, {
    description: 'Takes one of the `steps` of a service: CONFIRM says that nothing has changed.',
  })
  async stepService(
    @CurrentPerson() actor: PersonActor,
    @Args('command', { type: () => ServiceCommandEnum }) command: ServiceStepCommand,
    @Args('step') step: ServiceStepInput,
  ): Promise<ServiceNode> {
    await this.services.step(actor, command, step);
    return this.nodes.node(await this.queries.one(actor, step.id));
  }

  @Allow('service.read')
  @Mutation(() => Boolean, {
    description: 'Reports that something of a service is wrong; no account is needed.',
  })
  async reportService(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('mistake', { type: () => MistakeEnum }) mistake: Mistake,
  ): Promise<boolean> {
    await this.reports.report(actor, id, mistake);
    return true;
  }

  @Allow('service.write')
  @Mutation(() => Boolean, {
    description: 'Answers what readers have reported of a service; those with an account hear of it.',
  })
  async answerServiceReports(
    @CurrentPerson() actor: PersonActor,
    @Args('id', { type: () => ID }) id: string,
    @Args('answer', { type: () => MistakeAnswerEnum }) answer: MistakeAnswer,
  ): Promise<boolean> {
    await this.reports.answer(actor, id, answer);
    return true;
  }
}
