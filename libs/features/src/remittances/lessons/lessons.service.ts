import { Injectable } from '@nestjs/common';
import { refuseProblems } from '#domain/kernel/errors';
import {
  isRight,
  LESSON_ANSWERS,
  type LessonCode,
  type LessonStage,
  MOST_GUESSED,
} from '#domain/remittances/lessons/lesson';
import { problemsOfCorridor } from '#domain/remittances/prices/officer-quote.rules';
import { LessonStore } from '#features/remittances/lessons/lesson.store';
import { Clock } from '#platform/clock/clock';
import { UnitOfWork } from '#platform/db/unit-of-work';

/** Under this name answers of nobody in particular are written. */
const NOBODY = 'visitor';

/** Questions of lessons, answered by nobody in particular: what is kept is how many answers were right on a day. */
@Injectable()
export class LessonsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly store: LessonStore,
    private readonly clock: Clock,
  ) {}

  /** Counts an answer, and says whether it is right. Refuses BAD_INPUT for an answer that there is not. */
  async answer(lesson: LessonCode, stage: LessonStage, answer: number): Promise<boolean> {
    const { options } = LESSON_ANSWERS[lesson];
    if (answer < 0 || answer >= options)
      refuseProblems([
        { field: 'answer', code: 'WHOLE_NUMBER_FROM_TO', values: { least: 0, most: options - 1 } },
      ]);
    const right = isRight(lesson, answer);
    await this.work.run(NOBODY, (tx) =>
      this.store.count(tx, lesson, stage, this.clock.now().toISOString().slice(0, 10), right),
    );
    return right;
  }

  /** Counts a guess of what a transfer along a corridor costs, in whole per cent. Refuses BAD_INPUT. */
  async guess(from: string, to: string, perCent: number): Promise<void> {
    refuseProblems([
      ...problemsOfCorridor(from, to),
      ...(perCent < 0 || perCent > MOST_GUESSED
        ? [
            {
              field: 'perCent',
              code: 'WHOLE_NUMBER_FROM_TO',
              values: { least: 0, most: MOST_GUESSED },
            } as const,
          ]
        : []),
    ]);
    await this.work.run(NOBODY, (tx) => this.store.countGuess(tx, from, to, perCent));
  }
}
