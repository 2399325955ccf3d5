import { Args, Context, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '#api/auth/allow';
import { CurrentActor, CurrentPerson, type RequestContext } from '#api/auth/request-context';
import { PageArgs, toConnection } from '#api/graphql/connection';
import { CountryCodeScalar } from '#api/graphql/scalars';
import { type Step, STEPS_DESCRIPTION } from '#api/graphql/step.type';
import { AccountLoader } from '#api/identity/accounts/account.loader';
import { tableOf, TrailLoader } from '#api/identity/audit/trail.loader';
import { ColleagueType } from '#api/identity/delegations/delegation.type';
import { CorridorOfferType } from '#api/remittances/corridors/offer.type';
import { PriceBatchStepInput, PriceQuoteInput } from '#api/remittances/prices/price-batch.input';
import {
  FindingCountType,
  ImportFindingKindEnum,
  ImportFindingType,
  PriceBatchCommandEnum,
  PriceBatchConnection,
  PriceBatchStepType,
  PriceBatchType,
  PriceMoveType,
  PriceRefusalType,
} from '#api/remittances/prices/price-batch.type';
import type { Actor, PersonActor } from '#domain/kernel/actor';
import {
  effectOf,
  IMPORT_FINDING_KINDS,
  type ImportFindingKind,
} from '#domain/remittances/prices/import-findings';
import { priceBatchCommandsFor, whoIsAtPrices } from '#domain/remittances/prices/price-batch.policy';
import { PRICE_BATCH, type PriceBatchCommand } from '#domain/remittances/prices/price-batch.states';
import { CorridorListsQueries } from '#features/remittances/corridors/corridor-lists.queries';
import { offersAt } from '#features/remittances/corridors/offer.rows';
import { OfficerPricesService } from '#features/remittances/prices/officer-prices.service';
import { PriceBatchQueries, type PriceBatchRow } from '#features/remittances/prices/price-batch.queries';
import { PriceBatchesService, type PriceBatchStep } from '#features/remittances/prices/price-batches.service';

@Resolver(() => PriceBatchType)
export class PriceBatchesResolver {
  constructor(
    private readonly queries: PriceBatchQueries,
    private readonly batches: PriceBatchesService,
    private readonly officers: OfficerPricesService,
    private readonly lists: CorridorListsQueries,
    private readonly trails: TrailLoader,
    private readonly accounts: AccountLoader,
  ) {}

  @Allow('price.read')
  @Query(() => PriceBatchConnection, { description: 'Batches of prices, newest first.' })
  async priceBatches(
    @CurrentPerson() actor: PersonActor,
    @Args() page: PageArgs,
  ): Promise<PriceBatchConnection> {
    return toConnection(await this.queries.list(actor, page), (row) => row);
  }

  @Allow('price.read')
  @Query(() => PriceBatchType, { description: 'One batch of prices.' })
  priceBatch(
    @CurrentPerson() actor: PersonActor,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<PriceBatchType> {
    return this.queries.byId(actor, id);
  }

  @ResolveField(() => [FindingCountType], { description: 'What was found, by kind.' })
  findingCounts(@Parent() { findings, acknowledged }: PriceBatchRow): FindingCountType[] {
    return IMPORT_FINDING_KINDS.flatMap((kind) => {
      const count = findings[kind] ?? 0;
      const effect = effectOf(kind);
      const asks = effect === 'ASKS';
      return count > 0 ? [{ kind, count, effect, asks, isAcknowledged: acknowledged.includes(kind) }] : [];
    });
  }

  @Allow('price.read')
  @Query(() => [ImportFindingType], {
    description: 'What was found in a batch: the first hundred findings of each kind, with their rows.',
  })
  async priceFindings(
    @CurrentPerson() actor: PersonActor,
    @Args('batchId', { type: () => ID }) batchId: string,
  ): Promise<ImportFindingType[]> {
    const { id } = await this.queries.byId(actor, batchId);
    return this.queries.findings(id);
  }

  @ResolveField(() => PriceRefusalType, {
    nullable: true,
    description: 'Why the file was refused as a whole.',
  })
  refusal(@Parent() { refusal }: PriceBatchRow): PriceRefusalType | null {
    return refusal && { ...refusal, fault: refusal.fault ?? null, missing: [...(refusal.missing ?? [])] };
  }

  @Allow('price.read')
  @Query(() => [PriceMoveType], {
    description: 'The fifty corridors of a batch whose mean moved most since the quarter before.',
  })
  async largestMoves(
    @CurrentPerson() actor: PersonActor,
    @Args('batchId', { type: () => ID }) batchId: string,
  ): Promise<PriceMoveType[]> {
    const { id } = await this.queries.byId(actor, batchId);
    return this.queries.moves(id);
  }

  @Allow('price.read')
  @Query(() => [CorridorOfferType], {
    description: 'The prices of a list that is entered one by one; empty for a file.',
  })
  async enteredPrices(
    @CurrentPerson() actor: PersonActor,
    @Args('batchId', { type: () => ID }) batchId: string,
  ): Promise<CorridorOfferType[]> {
    const { id, fromCountry } = await this.queries.byId(actor, batchId);
    if (fromCountry === null) return [];
    const rows = await this.lists.entered(id);
    return [...offersAt(rows, 200), ...offersAt(rows, 500)];
  }

  @Allow('price.read')
  @Query(() => [String], {
    description:
      'The quarters of a batch that readers see prices of already, from the same source: publishing it replaces them.',
  })
  async replacedPeriods(
    @CurrentPerson() actor: PersonActor,
    @Args('batchId', { type: () => ID }) batchId: string,
  ): Promise<string[]> {
    return this.queries.replaced(await this.queries.byId(actor, batchId));
  }

  @ResolveField(() => ColleagueType, {
    nullable: true,
    description: 'Who uploaded it, by name; null when a command at a terminal did.',
  })
  async uploader(
    @Parent() { uploadedBy }: PriceBatchRow,
    @Context() context: RequestContext,
  ): Promise<ColleagueType | null> {
    if (uploadedBy.startsWith('system:')) return null;
    return (await this.accounts.account(context).load(uploadedBy)) ?? null;
  }

  @ResolveField(() => [PriceBatchStepType], { description: STEPS_DESCRIPTION })
  steps(
    @Parent() row: PriceBatchRow,
    @CurrentActor() actor: Actor,
    @Context() context: RequestContext,
  ): Promise<Step<PriceBatchCommand>[]> {
    return this.trails.steps(context, actor, {
      on: { kind: 'priceBatch', id: row.id },
      sides: whoIsAtPrices(actor),
      commands: priceBatchCommandsFor(actor, row),
      ...tableOf(PRICE_BATCH, row.state),
    });
  }

  @Allow('price.read')
  @Mutation(() => PriceBatchType, {
    description: 'Takes a step with a batch of prices. What readers see changes at once.',
  })
  async stepPriceBatch(
    @CurrentPerson() actor: PersonActor,
    @Args('command', { type: () => PriceBatchCommandEnum }) command: PriceBatchStep['command'],
    @Args('step') step: PriceBatchStepInput,
  ): Promise<PriceBatchType> {
    await this.batches.step(actor, { ...step, command });
    return this.queries.byId(actor, step.id);
  }

  @Allow('price.write')
  @Mutation(() => PriceBatchType, { description: 'Confirms that you have looked at the findings of a kind.' })
  async acknowledgeFinding(
    @CurrentPerson() actor: PersonActor,
    @Args('batchId', { type: () => ID }) batchId: string,
    @Args('kind', { type: () => ImportFindingKindEnum }) kind: ImportFindingKind,
  ): Promise<PriceBatchType> {
    await this.batches.acknowledge(actor, batchId, kind);
    return this.queries.byId(actor, batchId);
  }

  @Allow('price.write')
  @Mutation(() => PriceBatchType, {
    description: 'Begins a list of prices that you look up for one corridor.',
  })
  async beginPrices(
    @CurrentPerson() actor: PersonActor,
    @Args('from', { type: () => CountryCodeScalar }) from: string,
    @Args('to', { type: () => CountryCodeScalar }) to: string,
  ): Promise<PriceBatchType> {
    return this.queries.byId(actor, await this.officers.begin(actor, from, to));
  }

  @Allow('price.write')
  @Mutation(() => PriceBatchType, { description: 'Adds a price to a list of yours.' })
  async enterPrice(
    @CurrentPerson() actor: PersonActor,
    @Args('batchId', { type: () => ID }) batchId: string,
    @Args('quote') quote: PriceQuoteInput,
  ): Promise<PriceBatchType> {
    await this.officers.enter(actor, batchId, quote);
    return this.queries.byId(actor, batchId);
  }

  @Allow('price.write')
  @Mutation(() => PriceBatchType, { description: 'Takes a price out of a list.' })
  async removePrice(
    @CurrentPerson() actor: PersonActor,
    @Args('batchId', { type: () => ID }) batchId: string,
    @Args('rowNumber', { type: () => Int }) rowNumber: number,
  ): Promise<PriceBatchType> {
    await this.officers.remove(actor, batchId, rowNumber);
    return this.queries.byId(actor, batchId);
  }
}
