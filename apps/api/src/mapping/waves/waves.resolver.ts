import { Args, Context, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '#api/auth/allow';
import { CurrentPerson, type RequestContext } from '#api/auth/request-context';
import { PageArgs, toConnection } from '#api/graphql/connection';
import { loaderOf } from '#api/graphql/loader';
import { type Step, STEPS_DESCRIPTION } from '#api/graphql/step.type';
import { tableOf, TrailLoader } from '#api/identity/audit/trail.loader';
import { NewWaveInput, WaveInput, WaveStepInput } from '#api/mapping/waves/wave.input';
import {
  WaveBoardType,
  WaveCommandEnum,
  WaveConnection,
  WaveLinkKindEnum,
  WaveStateEnum,
  WaveStepType,
  WaveType,
} from '#api/mapping/waves/wave.type';
import type { PersonActor } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';
import { WAVE_LIMITS } from '#domain/mapping/waves/limits';
import type { WaveLinkKind } from '#domain/mapping/waves/wave';
import { waveCommandsFor, type WaveStepCommand, whoIsAtWave } from '#domain/mapping/waves/wave.policy';
import { WAVE, type WaveState } from '#domain/mapping/waves/wave.states';
import type { WaveEntity } from '#features/mapping/waves/wave.entity';
import { WaveQueries } from '#features/mapping/waves/wave.queries';
import { WaveLinksService } from '#features/mapping/waves/wave-links.service';
import { WavesService } from '#features/mapping/waves/waves.service';

/** Surveys as staff prepare them, let them out and watch them. */
@Resolver(() => WaveType)
export class WavesResolver {
  constructor(
    private readonly queries: WaveQueries,
    private readonly wavesService: WavesService,
    private readonly links: WaveLinksService,
    private readonly trails: TrailLoader,
  ) {}

  @Allow('wave.read')
  @Query(() => WaveConnection, { description: 'Surveys where your grants reach, the newest first.' })
  async waves(
    @CurrentPerson() actor: PersonActor,
    @Args() page: PageArgs,
    @Args('states', { type: () => [WaveStateEnum], nullable: true, description: 'Only in one of these.' })
    states?: WaveState[] | null,
  ): Promise<WaveConnection> {
    return toConnection(await this.queries.list(actor, { states }, page), (row) => row);
  }

  @Allow('wave.read')
  @Query(() => WaveType, { description: 'One survey.' })
  wave(@CurrentPerson() actor: PersonActor, @Args('id', { type: () => ID }) id: string): Promise<WaveType> {
    return this.queries.one(actor, id);
  }

  @Allow('wave.read')
  @Query(() => WaveBoardType, { description: 'How far a survey has come.' })
  waveBoard(
    @CurrentPerson() actor: PersonActor,
    @Args('waveId', { type: () => ID }) waveId: string,
  ): Promise<WaveBoardType> {
    return this.queries.board(actor, waveId) as Promise<WaveBoardType>;
  }

  @ResolveField(() => String, { description: 'The title of the questionnaire.' })
  async title(
    @Parent() { questionnaireId }: WaveEntity,
    @Context() context: RequestContext,
  ): Promise<string> {
    return loaderOf<string, string>(context, 'wave-titles', async (ids) => {
      const found = new Map((await this.queries.titlesOf(ids)).map(({ id, title }) => [id, title]));
      return ids.map((id) => found.get(id) ?? '');
    }).load(questionnaireId);
  }

  @ResolveField(() => [WaveStepType], { description: STEPS_DESCRIPTION })
  steps(
    @Parent() row: WaveEntity,
    @CurrentPerson() actor: PersonActor,
    @Context() context: RequestContext,
  ): Promise<Step<WaveStepCommand>[]> {
    return this.trails.steps(context, actor, {
      on: { kind: 'wave', id: row.id },
      sides: whoIsAtWave(actor, row),
      commands: waveCommandsFor(actor, row),
      ...tableOf(WAVE, row.state),
    });
  }

  @Allow('wave.write')
  @Mutation(() => WaveType, { description: 'Begins a draft; answers it.' })
  async createWave(@CurrentPerson() actor: PersonActor, @Args('wave') wave: NewWaveInput): Promise<WaveType> {
    return this.queries.one(actor, await this.wavesService.create(actor, wave));
  }

  @Allow('wave.write')
  @Mutation(() => WaveType, {
    description: 'Writes a draft again; answers it. Whether answers can be found again stays as it is.',
  })
  async editWave(
    @CurrentPerson() actor: PersonActor,
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('wave') wave: WaveInput,
  ): Promise<WaveType> {
    await this.wavesService.edit(actor, id, version, wave);
    return this.queries.one(actor, id);
  }

  @Allow('wave.read')
  @Mutation(() => WaveType, { description: 'Takes a step with a survey; answers it.' })
  async stepWave(
    @CurrentPerson() actor: PersonActor,
    @Args('command', { type: () => WaveCommandEnum }) command: WaveStepCommand,
    @Args('step') step: WaveStepInput,
  ): Promise<WaveType> {
    await this.wavesService.step(actor, command, step);
    return this.queries.one(actor, step.id);
  }

  @Allow('wave.write')
  @Mutation(() => [String], {
    description:
      'Makes links by which people answer; they are shown this once. Before a survey opens they are for trying it.',
  })
  createWaveLinks(
    @CurrentPerson() actor: PersonActor,
    @Args('waveId', { type: () => ID }) waveId: string,
    @Args('kind', { type: () => WaveLinkKindEnum }) kind: WaveLinkKind,
    @Args('people', {
      type: () => Int,
      description: 'How many people can answer by an open link; how many links for one person each.',
    })
    people: number,
  ): Promise<string[]> {
    const most = kind === 'OPEN' ? WAVE_LIMITS.people[1] : WAVE_LIMITS.links;
    if (people < 1 || people > most)
      throw new DomainError('BAD_INPUT', {
        field: 'people',
        problems: [{ field: 'people', code: 'WHOLE_NUMBER_FROM_TO', values: { least: 1, most } }],
      });
    return this.links.make(actor, { waveId, kind, people });
  }
}
