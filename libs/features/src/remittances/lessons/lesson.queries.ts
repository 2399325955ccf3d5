import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { shownGain } from '#domain/kernel/disclosure/intervals.rules';
import type { Shown } from '#domain/kernel/disclosure/shown';
import { awarenessGap, type GuessCount, medianGuess } from '#domain/remittances/lessons/awareness.rules';
import { type LessonFact, lessonFacts } from '#domain/remittances/lessons/fact.rules';
import {
  LEAST_ANSWERS,
  LESSON_VERSION,
  type LessonCode,
  LESSONS,
  type LessonStage,
} from '#domain/remittances/lessons/lesson';
import { TIERS } from '#domain/remittances/prices/quote';
import { CorridorQueries } from '#features/remittances/corridors/corridor.queries';
import { offersAt, payoutMeans } from '#features/remittances/corridors/offer.rows';

/** How far people are from what a corridor costs. */
export interface AwarenessGap {
  readonly from: string;
  readonly to: string;
  /** The quarter of the mean. */
  readonly period: string;
  /** Mean of the services, in per cent. */
  readonly meanPct: number;
  /** Median guess minus mean, in percentage points. */
  readonly gap: Shown;
}

/** Corridors that are listed. */
const MOST_GAPS = 100;

/** What is learnt from the answers. */
@Injectable()
export class LessonQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly corridors: CorridorQueries,
  ) {}

  /** Whether anybody has answered a question of a lesson yet. */
  async hasAnswers(): Promise<boolean> {
    const [row] = await this.dataSource.query<{ any: boolean }[]>(
      `SELECT EXISTS (SELECT FROM lesson_tally) AS any`,
    );
    return row?.any === true;
  }

  /** The share of right answers after each lesson minus the share before it, with its interval, from enough answers on. */
  async gains(): Promise<{ lesson: LessonCode; gain: Shown }[]> {
    const rows = await this.dataSource.query<
      { lesson: string; stage: LessonStage; n: number; hits: number }[]
    >(
      `SELECT lesson, stage, sum(answers)::int AS n, sum(correct)::int AS hits FROM lesson_tally WHERE version = $1 GROUP BY 1, 2`,
      [LESSON_VERSION],
    );
    const of = (lesson: string, stage: LessonStage) =>
      rows.find((row) => row.lesson === lesson && row.stage === stage) ?? { hits: 0, n: 0 };
    return LESSONS.map((lesson) => ({
      lesson,
      gain: shownGain(of(lesson, 'BEFORE'), of(lesson, 'AFTER'), LEAST_ANSWERS),
    }));
  }

  /** What the newest prices of a corridor show of each lesson. */
  async facts(from: string, to: string): Promise<LessonFact[]> {
    const { offers, figures } = await this.corridors.corridor(from, to, null);
    const figure = figures.find(({ tier, payouts }) => tier === 200 && payouts.length > 0);
    return lessonFacts({
      offers: TIERS.flatMap((tier) => offersAt(offers, tier)),
      payouts: payoutMeans(figure?.payouts ?? []),
    });
  }

  /** The median of what people guess that a corridor costs, in per cent, from enough guesses on. */
  async medianGuess(from: string, to: string): Promise<Shown> {
    const counts = await this.dataSource.query<GuessCount[]>(
      `SELECT per_cent AS "perCent", guesses FROM cost_guess WHERE from_country = $1 AND to_country = $2 ORDER BY 1`,
      [from, to],
    );
    return medianGuess(counts);
  }

  /** How far people are from what corridors cost: those with most guesses, that have a mean for about USD 200. */
  async awarenessGaps(): Promise<AwarenessGap[]> {
    const rows = await this.dataSource.query<{ from: string; to: string; counts: GuessCount[] }[]>(
      `SELECT from_country AS "from", to_country AS "to",
              jsonb_agg(jsonb_build_object('perCent', per_cent, 'guesses', guesses) ORDER BY per_cent) AS counts
         FROM cost_guess GROUP BY 1, 2 ORDER BY sum(guesses) DESC, 1, 2 LIMIT ${MOST_GAPS}`,
    );
    const figures = await this.corridors.newestOf(rows.map(({ from, to }) => from + to));
    return rows.flatMap(({ from, to, counts }) => {
      const figure = figures.find((row) => row.from === from && row.to === to);
      if (!figure || figure.meanPct === null) return [];
      const { period, meanPct } = figure;
      return [{ from, to, period, meanPct, gap: awarenessGap(medianGuess(counts), meanPct) }];
    });
  }
}
