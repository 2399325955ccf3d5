import { Args, Float, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '#api/auth/allow';
import { CurrentPerson } from '#api/auth/request-context';
import { CodeScalar, CountryCodeScalar } from '#api/graphql/scalars';
import { ShownType } from '#api/graphql/shown.type';
import { CorridorType, OwnCorridorType } from '#api/remittances/corridors/corridor.type';
import { CorridorFigureType, figureAsOf } from '#api/remittances/corridors/figure.type';
import type { PersonActor } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';
import { fraction } from '#domain/kernel/fraction';
import { registerOf } from '#domain/remittances/corridors/registers';
import { PRICE_CREDITS } from '#domain/remittances/prices/credit';
import { periodOf, quartersBetween } from '#domain/remittances/prices/period.rules';
import type { Tier } from '#domain/remittances/prices/quote';
import { accountShareOf } from '#features/remittances/corridors/account-shares';
import { CorridorQueries, type FigureRow } from '#features/remittances/corridors/corridor.queries';
import { CorridorListsQueries } from '#features/remittances/corridors/corridor-lists.queries';
import { CorridorsService } from '#features/remittances/corridors/corridors.service';
import {
  amountRanges,
  type Offer,
  type OfferRow,
  offersAt,
  offersFor,
} from '#features/remittances/corridors/offer.rows';
import { LessonQueries } from '#features/remittances/lessons/lesson.queries';
import { Clock } from '#platform/clock/clock';

/** The largest amount that can be asked for; ranges of the survey decide. */
const LARGEST_AMOUNT = 1e12;

@Resolver(() => CorridorType)
export class CorridorsResolver {
  constructor(
    private readonly queries: CorridorQueries,
    private readonly lists: CorridorListsQueries,
    private readonly corridors: CorridorsService,
    private readonly lessons: LessonQueries,
    private readonly clock: Clock,
  ) {}

  @Allow('public.read')
  @Query(() => [CorridorFigureType], {
    name: 'corridors',
    description:
      'The newest figure of each corridor for about 200 US dollars, by country; no account is needed.',
  })
  async corridorList(
    @Args('from', { type: () => CountryCodeScalar, nullable: true, description: 'Only from this country.' })
    from?: string | null,
    @Args('to', { type: () => CountryCodeScalar, nullable: true, description: 'Only to this country.' })
    to?: string | null,
    @Args('period', { type: () => CodeScalar, nullable: true, description: 'Only this quarter: 2025Q3.' })
    period?: string | null,
  ): Promise<CorridorFigureType[]> {
    const rows = await this.queries.list(from ?? null, to ?? null, quarter(period));
    return rows.map((row) => this.figure(row));
  }

  @Allow('public.read')
  @Query(() => CorridorType, {
    description:
      'What sending money from one country to another costs; no account is needed. With an amount, prices are estimated between the two of the survey; refuses AMOUNT_OUTSIDE beyond them.',
  })
  async corridor(
    @Args('from', { type: () => CountryCodeScalar, description: 'Where it is sent from.' }) from: string,
    @Args('to', { type: () => CountryCodeScalar, description: 'Where it is sent to.' }) to: string,
    @Args('amount', {
      type: () => Float,
      nullable: true,
      description: 'An own amount, in the currency of the sender.',
    })
    amount?: number | null,
    @Args('tier', {
      type: () => Int,
      nullable: true,
      description: 'Without an amount: about 200 (when left out) or 500 US dollars.',
    })
    tier?: number | null,
    @Args('period', {
      type: () => CodeScalar,
      nullable: true,
      description: 'The quarter: 2025Q3. The newest when left out.',
    })
    period?: string | null,
  ): Promise<Omit<CorridorType, 'medianGuess'>> {
    const row = await this.queries.corridor(from, to, quarter(period));
    return {
      from,
      to,
      period: row.period,
      figures: row.figures.map((figure) => this.figure(figure)),
      offers: offersOf(row.offers, amount ?? null, tierOf(tier)),
      amounts: amountRanges(row.offers),
      history: row.history.map((figure) => this.figure(figure)),
      gaps: gapsOf(row.history),
      credits: [...new Set(row.history.map(({ source }) => source))].map((source) => ({
        source,
        ...PRICE_CREDITS[source],
      })),
      accountShare: accountShareOf(to),
      register: registerOf(from),
    };
  }

  @ResolveField(() => ShownType, {
    description: 'What people guess that it costs, in per cent: the median, from 30 guesses on.',
  })
  medianGuess(@Parent() { from, to }: CorridorType): Promise<ShownType> {
    return this.lessons.medianGuess(from, to);
  }

  @Allow('account.own')
  @Query(() => [OwnCorridorType], {
    description: 'The corridors from where you live to your heritage countries, and those that you watch.',
  })
  async myCorridors(@CurrentPerson() actor: PersonActor): Promise<OwnCorridorType[]> {
    const own = await this.lists.own(actor);
    const figures = await this.queries.newestOf(own.map(({ from, to }) => from + to));
    const byPlace = new Map(figures.map((row) => [row.from + row.to, row]));
    return own.map((corridor) => {
      const row = byPlace.get(corridor.from + corridor.to);
      return { ...corridor, figure: row ? this.figure(row) : null };
    });
  }

  @Allow('account.own')
  @Mutation(() => Boolean, {
    description: 'Lets you hear when a corridor crosses 5 %, at most once a quarter.',
  })
  async watchCorridor(
    @CurrentPerson() actor: PersonActor,
    @Args('from', { type: () => CountryCodeScalar }) from: string,
    @Args('to', { type: () => CountryCodeScalar }) to: string,
  ): Promise<boolean> {
    await this.corridors.watch(actor, from, to);
    return true;
  }

  @Allow('account.own')
  @Mutation(() => Boolean, { description: 'Ends watching a corridor.' })
  async unwatchCorridor(
    @CurrentPerson() actor: PersonActor,
    @Args('from', { type: () => CountryCodeScalar }) from: string,
    @Args('to', { type: () => CountryCodeScalar }) to: string,
  ): Promise<boolean> {
    await this.corridors.unwatch(actor, from, to);
    return true;
  }

  private figure(row: FigureRow): CorridorFigureType {
    return figureAsOf(this.clock.now().toISOString().slice(0, 10), row);
  }
}

/** @throws DomainError BAD_INPUT for what is no quarter. */
function quarter(period: string | null | undefined): string | null {
  if (period === null || period === undefined) return null;
  const read = periodOf(period);
  if (read === null) throw new DomainError('BAD_INPUT', { field: 'period' });
  return read;
}

function tierOf(tier: number | null | undefined): Tier {
  if (tier === null || tier === undefined || tier === 200) return 200;
  if (tier === 500) return 500;
  throw new DomainError('BAD_INPUT', { field: 'tier' });
}

function offersOf(rows: readonly OfferRow[], amount: number | null, tier: Tier): Offer[] {
  if (amount === null) return offersAt(rows, tier);
  const exact = amount > 0 && amount < LARGEST_AMOUNT ? fraction(String(amount)) : null;
  const offers = exact ? offersFor(rows, exact) : [];
  if (offers.length === 0 && rows.length > 0)
    throw new DomainError('AMOUNT_OUTSIDE', { field: 'amount', amounts: amountRanges(rows) });
  return offers;
}

/** Quarters between the first and the last figure that have none. */
function gapsOf(history: readonly FigureRow[]): string[] {
  const periods = history.map(({ period }) => period).sort();
  const [first] = periods;
  const last = periods.at(-1);
  if (first === undefined || last === undefined) return [];
  const known = new Set(periods);
  return quartersBetween(first, last).filter((period) => !known.has(period));
}
