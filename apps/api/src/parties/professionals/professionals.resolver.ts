import { Args, Context, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '#api/auth/allow';
import { CurrentActor, CurrentPerson, type RequestContext } from '#api/auth/request-context';
import { Classified } from '#api/fields/classified';
import { PageArgs, toConnection } from '#api/graphql/connection';
import { DateTimeScalar } from '#api/graphql/scalars';
import { type Step, STEPS_DESCRIPTION } from '#api/graphql/step.type';
import { AccountLoader } from '#api/identity/accounts/account.loader';
import { ProfessionalFilterArgs } from '#api/parties/professionals/professional.input';
import { ProfessionalLoader } from '#api/parties/professionals/professional.loader';
import {
  ProfessionalConnection,
  ProfessionalStepType,
  ProfessionalType,
  ProfileTaskType,
} from '#api/parties/professionals/professional.type';
import { ProfileListsType } from '#api/parties/professionals/profile.type';
import type { Actor, PersonActor } from '#domain/kernel/actor';
import { asksOf } from '#domain/kernel/asks';
import { profileTasks } from '#domain/parties/professionals/completeness.rules';
import {
  maySeeAccommodationNeeds,
  professionalCommandsFor,
} from '#domain/parties/professionals/professional.policy';
import { PROFESSIONAL, type ProfessionalCommand } from '#domain/parties/professionals/professional.states';
import type { ProfessionalEntity } from '#features/parties/professionals/professional.entity';
import { ProfessionalQueries } from '#features/parties/professionals/professional.queries';
import { factsOf, placesOf } from '#features/parties/professionals/profile.queries';
import { Clock } from '#platform/clock/clock';

@Resolver(() => ProfessionalType)
export class ProfessionalsResolver {
  constructor(
    private readonly professionals: ProfessionalQueries,
    private readonly loader: ProfessionalLoader,
    private readonly accounts: AccountLoader,
    private readonly clock: Clock,
  ) {}

  @Allow('professional.own')
  @Query(() => ProfessionalType, { description: 'Your profile.' })
  myProfile(@CurrentPerson() actor: PersonActor): Promise<ProfessionalType> {
    return this.professionals.own(actor);
  }

  @Allow('professional.read')
  @Query(() => ProfessionalType, { description: 'One professional.' })
  professional(
    @CurrentPerson() actor: PersonActor,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<ProfessionalType> {
    return this.professionals.one(actor, id);
  }

  @Allow('professional.read')
  @Query(() => ProfessionalConnection, {
    name: 'professionals',
    description: 'The professionals of your programmes and countries, oldest first.',
  })
  async professionalList(
    @CurrentPerson() actor: PersonActor,
    @Args() filter: ProfessionalFilterArgs,
    @Args() page: PageArgs,
  ): Promise<ProfessionalConnection> {
    return toConnection(await this.professionals.list(actor, filter, page), (row) => row);
  }

  @ResolveField(() => String, { description: 'How the person would like to be called.' })
  async displayName(
    @Parent() { accountId }: ProfessionalEntity,
    @Context() context: RequestContext,
  ): Promise<string> {
    return (await this.accounts.account(context).load(accountId))?.displayName ?? '';
  }

  @ResolveField(() => DateTimeScalar, {
    nullable: true,
    description: 'When the account was suspended; null when it is not.',
  })
  async suspendedAt(
    @Parent() { accountId }: ProfessionalEntity,
    @Context() context: RequestContext,
  ): Promise<Date | null> {
    return (await this.accounts.account(context).load(accountId))?.suspendedAt ?? null;
  }

  @ResolveField(() => ProfileListsType, { description: 'Skills, languages, windows and all other lists.' })
  lists(@Parent() { id }: ProfessionalEntity, @Context() context: RequestContext): Promise<ProfileListsType> {
    return this.loader.lists(context, id);
  }

  @ResolveField(() => [ProfileTaskType], { description: 'The parts of the profile, done and not done.' })
  async tasks(
    @Parent() row: ProfessionalEntity,
    @Context() context: RequestContext,
  ): Promise<ProfileTaskType[]> {
    return profileTasks(factsOf(row, await this.loader.lists(context, row.id)), this.clock.today());
  }

  @ResolveField(() => [ProfessionalStepType], { description: STEPS_DESCRIPTION })
  async steps(
    @Parent() row: ProfessionalEntity,
    @CurrentActor() actor: Actor,
    @Context() context: RequestContext,
  ): Promise<Step<ProfessionalCommand>[]> {
    const facts = placesOf(await this.loader.lists(context, row.id));
    return professionalCommandsFor(actor, facts, row.state).map((command) => ({
      command,
      ...asksOf(PROFESSIONAL, command),
    }));
  }

  @Classified('SPECIAL')
  @ResolveField(() => String, {
    nullable: true,
    description: 'What the person needs in order to work well; for the person and the case officer.',
  })
  async accommodationNeeds(
    @Parent() row: ProfessionalEntity,
    @CurrentActor() actor: Actor,
    @Context() context: RequestContext,
  ): Promise<string | null> {
    const may = maySeeAccommodationNeeds(actor, placesOf(await this.loader.lists(context, row.id)));
    return may ? row.accommodationNeeds : null;
  }
}
