import { Args, Context, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '#api/auth/allow';
import { CurrentPerson, type RequestContext } from '#api/auth/request-context';
import { ProgrammeInput } from '#api/parties/programmes/programme.input';
import { ProgrammeLoader } from '#api/parties/programmes/programme.loader';
import {
  ProgrammeRulesInput,
  ProgrammeRulesType,
  ProgrammeStateEnum,
  ProgrammeType,
} from '#api/parties/programmes/programme.type';
import type { PersonActor } from '#domain/kernel/actor';
import { DEFAULT_RULES } from '#domain/parties/programmes/programme.rules';
import type { ProgrammeState } from '#domain/parties/programmes/rules';
import { ProgrammeQueries } from '#features/parties/programmes/programme.queries';
import { ProgrammesService } from '#features/parties/programmes/programmes.service';

@Resolver(() => ProgrammeType)
export class ProgrammesResolver {
  constructor(
    private readonly programmes: ProgrammesService,
    private readonly queries: ProgrammeQueries,
    private readonly loader: ProgrammeLoader,
  ) {}

  @Allow('programme.read')
  @Query(() => [ProgrammeType], { name: 'programmes', description: 'All programmes, by code.' })
  programmeList(): Promise<ProgrammeType[]> {
    return this.queries.all();
  }

  @Allow('programme.read')
  @Query(() => ProgrammeType, { description: 'One programme.' })
  programme(@Args('id', { type: () => ID }) id: string): Promise<ProgrammeType> {
    return this.queries.one(id);
  }

  @Allow('programme.read')
  @Query(() => [ProgrammeRulesType], {
    description: 'Every version of the rules of a programme, newest first.',
  })
  programmeRulesHistory(
    @Args('programmeId', { type: () => ID }) programmeId: string,
  ): Promise<ProgrammeRulesType[]> {
    return this.queries.versions(programmeId);
  }

  @ResolveField(() => ProgrammeRulesType, { description: 'The rules in force.' })
  rules(@Parent() { id }: ProgrammeType, @Context() context: RequestContext): Promise<ProgrammeRulesType> {
    return this.loader.rules(context, id);
  }

  @Allow('programme.manage')
  @Mutation(() => ProgrammeType, {
    description: 'Makes a programme, with the usual rules when none are given.',
  })
  async createProgramme(
    @CurrentPerson() actor: PersonActor,
    @Args('programme') { rules, ...description }: ProgrammeInput,
  ): Promise<ProgrammeType> {
    return this.queries.one(await this.programmes.create(actor, description, rules ?? DEFAULT_RULES));
  }

  @Allow('programme.manage')
  @Mutation(() => Int, { description: 'Puts new rules of a programme in force; answers their version.' })
  publishProgrammeRules(
    @CurrentPerson() actor: PersonActor,
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int, description: 'The version of the programme that you have seen.' })
    version: number,
    @Args('rules') rules: ProgrammeRulesInput,
  ): Promise<number> {
    return this.programmes.publishRules(actor, id, version, rules);
  }

  @Allow('programme.manage')
  @Mutation(() => ProgrammeType, {
    description: 'Closes a programme to new people and institutions, or opens it again.',
  })
  async setProgrammeState(
    @CurrentPerson() actor: PersonActor,
    @Args('id', { type: () => ID }) id: string,
    @Args('state', { type: () => ProgrammeStateEnum }) state: ProgrammeState,
  ): Promise<ProgrammeType> {
    await this.programmes.setState(actor, id, state);
    return this.queries.one(id);
  }
}
