import { Injectable } from '@nestjs/common';
import { LESSON_VERSION, type LessonCode, type LessonStage } from '#domain/remittances/lessons/lesson';
import type { Tx } from '#platform/db/tx';

/** Write side of answers: counts alone. */
@Injectable()
export class LessonStore {
  /** Counts one answer of a day. */
  async count(tx: Tx, lesson: LessonCode, stage: LessonStage, day: string, isRight: boolean): Promise<void> {
    await tx.query(
      `INSERT INTO lesson_tally (lesson, version, stage, day, answers, correct) VALUES ($1, $2, $3, $4, 1, $5)
       ON CONFLICT (lesson, version, stage, day) DO UPDATE
         SET answers = lesson_tally.answers + 1, correct = lesson_tally.correct + EXCLUDED.correct`,
      [lesson, LESSON_VERSION, stage, day, isRight ? 1 : 0],
    );
  }

  /** Counts one guess of a cost in whole per cent. */
  async countGuess(tx: Tx, from: string, to: string, perCent: number): Promise<void> {
    await tx.query(
      `INSERT INTO cost_guess (from_country, to_country, per_cent, guesses) VALUES ($1, $2, $3, 1)
       ON CONFLICT (from_country, to_country, per_cent) DO UPDATE SET guesses = cost_guess.guesses + 1`,
      [from, to, perCent],
    );
  }
}
