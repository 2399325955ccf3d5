import { Args, Context, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '#api/auth/allow';
import { CurrentActor, CurrentPerson, type RequestContext } from '#api/auth/request-context';
import {
  ConsultationInput,
  ConsultationStepInput,
  NewConsultationInput,
} from '#api/dialogue/consultations/consultation.input';
import {
  ConsultationCommandEnum,
  ConsultationConnection,
  ConsultationStateEnum,
  ConsultationStepType,
  ConsultationType,
  NoVoiceEnum,
} from '#api/dialogue/consultations/consultation.type';
import { PageArgs, toConnection } from '#api/graphql/connection';
import { loaderOf } from '#api/graphql/loader';
import { CountryCodeScalar, DateScalar } from '#api/graphql/scalars';
import { type Step, STEPS_DESCRIPTION } from '#api/graphql/step.type';
import { tableOf, TrailLoader } from '#api/identity/audit/trail.loader';
import { InstitutionLoader } from '#api/parties/institutions/institution.loader';
import {
  consultationCommandsFor,
  type ConsultationStepCommand,
  whoIsAtConsultation,
} from '#domain/dialogue/consultations/consultation.policy';
import { silentSince } from '#domain/dialogue/consultations/consultation.rules';
import { CONSULTATION, type ConsultationState } from '#domain/dialogue/consultations/consultation.states';
import { type NoVoice, whyNoVoice } from '#domain/dialogue/statements/voice.rules';
import type { Actor, PersonActor } from '#domain/kernel/actor';
import { localDate } from '#domain/kernel/time-zone';
import type { ConsultationEntity } from '#features/dialogue/consultations/consultation.entity';
import { ConsultationQueries } from '#features/dialogue/consultations/consultation.queries';
import { ConsultationsService } from '#features/dialogue/consultations/consultations.service';
import { StatementQueries, type Ties } from '#features/dialogue/statements/statement.queries';
import { Clock } from '#platform/clock/clock';

@Resolver(() => ConsultationType)
export class ConsultationsResolver {
  constructor(
    private readonly queries: ConsultationQueries,
    private readonly consultationsService: ConsultationsService,
    private readonly statements: StatementQueries,
    private readonly trails: TrailLoader,
    private readonly institutions: InstitutionLoader,
    private readonly clock: Clock,
  ) {}

  @Allow('public.read')
  @Query(() => ConsultationConnection, {
    description:
      'Consultations, those that open last first; no account is needed. Those that are being prepared are listed for who works on them.',
  })
  async consultations(
    @CurrentActor() actor: Actor,
    @Args() page: PageArgs,
    @Args('states', {
      type: () => [ConsultationStateEnum],
      nullable: true,
      description: 'Only in one of these.',
    })
    states?: ConsultationState[] | null,
    @Args('country', { type: () => CountryCodeScalar, nullable: true, description: 'Only of this country.' })
    country?: string | null,
  ): Promise<ConsultationConnection> {
    return toConnection(await this.queries.list(actor, { states, country }, page), (row) => row);
  }

  @Allow('public.read')
  @Query(() => ConsultationType, {
    description: 'One consultation; no account is needed once it has opened.',
  })
  consultation(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<ConsultationType> {
    return this.queries.one(actor, id);
  }

  @ResolveField(() => String, { description: 'The name of who asks.' })
  async institutionName(
    @Parent() { institutionId }: ConsultationEntity,
    @Context() context: RequestContext,
  ): Promise<string> {
    return (await this.institutions.institution(context, institutionId))?.name ?? '';
  }

  @ResolveField(() => Int, { nullable: true, description: 'How many took part; null for fewer than five.' })
  participants(
    @Parent() { id }: ConsultationEntity,
    @Context() context: RequestContext,
  ): Promise<number | null> {
    return loaderOf<string, number | null>(context, 'consultation-participants', (ids) =>
      this.statements.participants(ids),
    ).load(id);
  }

  @ResolveField(() => DateScalar, {
    nullable: true,
    description: 'Since when the authority owes its reply; null while it is in time.',
  })
  silentSince(@Parent() row: ConsultationEntity): string | null {
    return silentSince(row, localDate(this.clock.now(), row.timeZone));
  }

  @ResolveField(() => NoVoiceEnum, {
    nullable: true,
    description: 'Why you do not take part in it; null when you can.',
  })
  async noVoice(
    @Parent() row: ConsultationEntity,
    @CurrentActor() actor: Actor,
    @Context() context: RequestContext,
  ): Promise<NoVoice | null> {
    if (actor.kind !== 'person') return 'NOT_CONFIRMED';
    const { isConfirmed, countries } = await loaderOf<PersonActor, Ties>(context, 'ties', async (people) =>
      Promise.all(people.map((person) => this.statements.ties(person))),
    ).load(actor);
    return whyNoVoice(actor, { ...row, isConfirmed, hasTies: countries.includes(row.country) });
  }

  @ResolveField(() => [ConsultationStepType], { description: STEPS_DESCRIPTION })
  steps(
    @Parent() row: ConsultationEntity,
    @CurrentActor() actor: Actor,
    @Context() context: RequestContext,
  ): Promise<Step<ConsultationStepCommand>[]> {
    return this.trails.steps(context, actor, {
      on: { kind: 'consultation', id: row.id },
      sides: whoIsAtConsultation(actor, row),
      commands: consultationCommandsFor(actor, row),
      ...tableOf(CONSULTATION, row.state),
    });
  }

  @Allow('consultation.write')
  @Mutation(() => ConsultationType, { description: 'Begins a draft; answers it.' })
  async createConsultation(
    @CurrentPerson() actor: PersonActor,
    @Args('consultation') consultation: NewConsultationInput,
  ): Promise<ConsultationType> {
    return this.queries.one(actor, await this.consultationsService.create(actor, consultation));
  }

  @Allow('consultation.write')
  @Mutation(() => ConsultationType, { description: 'Writes a draft again; answers it.' })
  async editConsultation(
    @CurrentPerson() actor: PersonActor,
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('consultation') consultation: ConsultationInput,
  ): Promise<ConsultationType> {
    await this.consultationsService.edit(actor, id, version, consultation);
    return this.queries.one(actor, id);
  }

  @Allow('consultation.step')
  @Mutation(() => ConsultationType, { description: 'Takes a step with a consultation; answers it.' })
  async stepConsultation(
    @CurrentPerson() actor: PersonActor,
    @Args('command', { type: () => ConsultationCommandEnum }) command: ConsultationStepCommand,
    @Args('step') step: ConsultationStepInput,
  ): Promise<ConsultationType> {
    await this.consultationsService.step(actor, command, step);
    return this.queries.one(actor, step.id);
  }
}
