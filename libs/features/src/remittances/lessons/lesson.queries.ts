import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { shownGain } from '#domain/kernel/disclosure/intervals.rules';
import { keptBack, type Shown, shown } from '#domain/kernel/disclosure/shown';
import {
  LEAST_ANSWERS,
  LESSON_VERSION,
  type LessonCode,
  LESSONS,
  type LessonStage,
} from '#domain/remittances/lessons/lesson';

/** What is learnt from the answers. */
@Injectable()
export class LessonQueries {
  constructor(private readonly dataSource: DataSource) {}

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

  /** The median of what people guess that a corridor costs, in per cent, from enough guesses on. */
  async medianGuess(from: string, to: string): Promise<Shown> {
    const [row] = await this.dataSource.query<{ n: number; median: number | null }[]>(
      `SELECT coalesce(sum(guesses), 0)::int AS n,
              (SELECT percentile_disc(0.5) WITHIN GROUP (ORDER BY per_cent)
                 FROM cost_guess g, generate_series(1, g.guesses) WHERE from_country = $1 AND to_country = $2)::int AS median
         FROM cost_guess WHERE from_country = $1 AND to_country = $2`,
      [from, to],
    );
    const n = row?.n ?? 0;
    if (n === 0) return keptBack('NO_DATA');
    return n < LEAST_ANSWERS ? keptBack('FEWER_THAN', 'EXACT', LEAST_ANSWERS) : shown(row?.median ?? 0, n);
  }
}
