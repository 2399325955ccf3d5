import { Args, Context, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '#api/auth/allow';
import { CurrentActor, CurrentPerson, type RequestContext } from '#api/auth/request-context';
import { Classified } from '#api/fields/classified';
import { PageArgs, toConnection } from '#api/graphql/connection';
import { type Step, STEPS_DESCRIPTION } from '#api/graphql/step.type';
import { PersonInput } from '#api/identity/accounts/account.input';
import { InstitutionRoleEnum } from '#api/identity/accounts/account.type';
import { CaseOfficerLoader } from '#api/identity/accounts/case-officer.loader';
import { tableOf, TrailLoader } from '#api/identity/audit/trail.loader';
import {
  InstitutionChangeInput,
  InstitutionFilterArgs,
  InstitutionInput,
  InstitutionStepInput,
  ProgrammeIdsArgs,
} from '#api/parties/institutions/institution.input';
import { InstitutionLoader } from '#api/parties/institutions/institution.loader';
import {
  CaseOfficerType,
  FocalPointType,
  InstitutionCommandEnum,
  InstitutionConnection,
  InstitutionStepType,
  InstitutionType,
} from '#api/parties/institutions/institution.type';
import type { Actor, InstitutionRole, PersonActor } from '#domain/kernel/actor';
import { institutionCommandsFor, mayAssign, whoIsAt } from '#domain/parties/institutions/institution.policy';
import { INSTITUTION, type InstitutionCommand } from '#domain/parties/institutions/institution.states';
import type { InstitutionEntity } from '#features/parties/institutions/institution.entity';
import { InstitutionQueries } from '#features/parties/institutions/institution.queries';
import { InstitutionPeopleService } from '#features/parties/institutions/institution-people.service';
import {
  InstitutionsService,
  type InstitutionStepCommand,
} from '#features/parties/institutions/institutions.service';

@Resolver(() => InstitutionType)
export class InstitutionsResolver {
  constructor(
    private readonly institutions: InstitutionsService,
    private readonly people: InstitutionPeopleService,
    private readonly queries: InstitutionQueries,
    private readonly loader: InstitutionLoader,
    private readonly trails: TrailLoader,
    private readonly officers: CaseOfficerLoader,
  ) {}

  @Allow('institution.read')
  @Query(() => InstitutionType, { description: 'One institution.' })
  institution(
    @CurrentPerson() actor: PersonActor,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<InstitutionType> {
    return this.queries.one(actor, id);
  }

  @Allow('account.own')
  @Query(() => [InstitutionType], { description: 'The institutions for which you speak, by name.' })
  myInstitutions(@CurrentPerson() actor: PersonActor): Promise<InstitutionType[]> {
    return this.queries.mine(actor);
  }

  @Allow('institution.read')
  @Query(() => InstitutionConnection, {
    name: 'institutions',
    description: 'The institutions of your programmes and countries, those that have waited longest first.',
  })
  async institutionList(
    @CurrentPerson() actor: PersonActor,
    @Args() filter: InstitutionFilterArgs,
    @Args() page: PageArgs,
  ): Promise<InstitutionConnection> {
    return toConnection(await this.queries.list(actor, filter, page), (row) => row);
  }

  @ResolveField(() => [ID], { description: 'The programmes in which it takes part.' })
  programmeIds(@Parent() { id }: InstitutionEntity, @Context() context: RequestContext): Promise<string[]> {
    return this.loader.programmeIds(context, id);
  }

  @Classified('ACCOUNT')
  @ResolveField(() => [FocalPointType], { description: 'Who speaks for it.' })
  focalPoints(
    @Parent() { id }: InstitutionEntity,
    @Context() context: RequestContext,
  ): Promise<FocalPointType[]> {
    return this.loader.focalPoints(context, id);
  }

  @ResolveField(() => [CaseOfficerType], {
    description:
      'Who could look after it, by name; for case officers and approvers, empty for everyone else.',
  })
  async caseOfficers(
    @Parent() row: InstitutionEntity,
    @CurrentActor() actor: Actor,
    @Context() context: RequestContext,
  ): Promise<CaseOfficerType[]> {
    const programmeIds = await this.loader.programmeIds(context, row.id);
    if (!mayAssign(actor, { ...row, programmeIds })) return [];
    return this.officers.at(context, { programmeIds, country: row.country });
  }

  @ResolveField(() => [InstitutionStepType], { description: STEPS_DESCRIPTION })
  async steps(
    @Parent() row: InstitutionEntity,
    @CurrentActor() actor: Actor,
    @Context() context: RequestContext,
  ): Promise<Step<InstitutionCommand>[]> {
    const programmeIds = await this.loader.programmeIds(context, row.id);
    const facts = { ...row, programmeIds };
    return this.trails.steps(context, actor, {
      on: { kind: 'institution', id: row.id },
      sides: whoIsAt(actor, facts),
      commands: institutionCommandsFor(actor, facts),
      ...tableOf(INSTITUTION, row.state),
    });
  }

  @Allow('institution.apply')
  @Mutation(() => ID, {
    description: 'Applies for an institution, of which you become the owner; answers its id.',
  })
  applyInstitution(
    @CurrentPerson() actor: PersonActor,
    @Args('institution') institution: InstitutionInput,
    @Args() { programmeIds }: ProgrammeIdsArgs,
  ): Promise<string> {
    return this.institutions.apply(actor, { ...institution }, programmeIds);
  }

  @Allow('institution.manage')
  @Mutation(() => InstitutionType, {
    description: 'Changes what an institution says of itself; its country stays.',
  })
  async editInstitution(
    @CurrentPerson() actor: PersonActor,
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int, description: 'The version that you have seen.' }) version: number,
    @Args('change') change: InstitutionChangeInput,
  ): Promise<InstitutionType> {
    await this.institutions.edit(actor, id, version, change);
    return this.queries.one(actor, id);
  }

  @Allow('institution.step')
  @Mutation(() => InstitutionType, {
    description: 'Takes one of the `steps` of an institution, with what it asks.',
  })
  async stepInstitution(
    @CurrentPerson() actor: PersonActor,
    @Args('command', { type: () => InstitutionCommandEnum }) command: InstitutionStepCommand,
    @Args('step') step: InstitutionStepInput,
  ): Promise<InstitutionType> {
    await this.institutions.step(actor, command, step);
    return this.queries.one(actor, step.id);
  }

  @Allow('institution.assign')
  @Mutation(() => InstitutionType, {
    description: 'Gives an institution into the hands of a case officer, or of nobody.',
  })
  async assignInstitution(
    @CurrentPerson() actor: PersonActor,
    @Args('id', { type: () => ID }) id: string,
    @Args('caseOfficerId', { type: () => ID, nullable: true }) caseOfficerId: string | null,
  ): Promise<InstitutionType> {
    await this.institutions.assign(actor, id, caseOfficerId ?? null);
    return this.queries.one(actor, id);
  }

  @Allow('institution.manage')
  @Mutation(() => ID, {
    description:
      'Asks a person to speak for an institution, by email. Answers the id of the invitation, alike whether the address is known or not.',
  })
  inviteFocalPoint(
    @CurrentPerson() actor: PersonActor,
    @Args('institutionId', { type: () => ID }) institutionId: string,
    @Args('person') person: PersonInput,
    @Args('role', { type: () => InstitutionRoleEnum }) role: InstitutionRole,
  ): Promise<string> {
    return this.people.invite(actor, institutionId, person, role);
  }

  @Allow('institution.manage')
  @Mutation(() => Boolean, { description: 'Gives a focal point another role.' })
  async changeFocalPointRole(
    @CurrentPerson() actor: PersonActor,
    @Args('institutionId', { type: () => ID }) institutionId: string,
    @Args('accountId', { type: () => ID }) accountId: string,
    @Args('role', { type: () => InstitutionRoleEnum }) role: InstitutionRole,
  ): Promise<boolean> {
    await this.people.changeRole(actor, institutionId, accountId, role);
    return true;
  }

  @Allow('account.own')
  @Mutation(() => Boolean, {
    description:
      'Leaves an institution, at once. Its last owner leaves it in the hands of its case officers.',
  })
  async leaveInstitution(
    @CurrentPerson() actor: PersonActor,
    @Args('institutionId', { type: () => ID }) institutionId: string,
  ): Promise<boolean> {
    await this.people.leave(actor, institutionId);
    return true;
  }

  @Allow('institution.manage')
  @Mutation(() => Boolean, { description: 'Removes a focal point, at once.' })
  async removeFocalPoint(
    @CurrentPerson() actor: PersonActor,
    @Args('institutionId', { type: () => ID }) institutionId: string,
    @Args('accountId', { type: () => ID }) accountId: string,
  ): Promise<boolean> {
    await this.people.remove(actor, institutionId, accountId);
    return true;
  }
}
