import { Injectable } from '@nestjs/common';
import type { PersonActor } from '#domain/kernel/actor';
import { LESSON_ANSWERS, type LessonCode, type LessonStage } from '#domain/remittances/lessons/lesson';
import type { ProfessionalPart } from '#features/demonstration/cast';
import { CorridorsService } from '#features/remittances/corridors/corridors.service';
import { LessonQueries } from '#features/remittances/lessons/lesson.queries';
import { LessonsService } from '#features/remittances/lessons/lessons.service';

/** Where the professionals of the demonstration send money from. */
const SENDING = 'GB';

/** How many visitors answered the question of a lesson before and after it, and how many rightly. */
const ANSWERED: readonly (readonly [
  LessonCode,
  number,
  { readonly before: number; readonly after: number },
])[] = [
  ['PARTS_OF_PRICE', 32, { before: 11, after: 26 }],
  ['NO_FEE', 32, { before: 15, after: 28 }],
  ['CASH_OR_ACCOUNT', 30, { before: 13, after: 22 }],
  ['FRAUD_AND_PRESSURE', 8, { before: 5, after: 7 }],
];

/** What visitors guessed that sending to Somalia costs, in per cent: the fee that they see, seldom the exchange rate. */
const GUESSED: readonly (readonly [perCent: number, guesses: number])[] = [
  [1, 4],
  [2, 9],
  [3, 11],
  [5, 6],
  [8, 2],
];

/** Those of the demonstration who send money: ten watch a corridor, and visitors have answered questions. All invented. */
@Injectable()
export class DemonstrationSendersService {
  constructor(
    private readonly corridors: CorridorsService,
    private readonly lessons: LessonsService,
    private readonly counted: LessonQueries,
  ) {}

  /** Has somebody watch the corridor to their heritage country. */
  watch(person: PersonActor, { heritage }: ProfessionalPart): Promise<void> {
    return this.corridors.watch(person, SENDING, heritage);
  }

  /** Has visitors guess and answer, unless somebody has answered already. */
  async answer(): Promise<void> {
    if (await this.counted.hasAnswers()) return;
    for (const [perCent, guesses] of GUESSED)
      for (let i = 0; i < guesses; i++) await this.lessons.guess(SENDING, 'SO', perCent);
    for (const [lesson, people, right] of ANSWERED) {
      await this.answers(lesson, 'BEFORE', people, right.before);
      await this.answers(lesson, 'AFTER', people, right.after);
    }
  }

  private async answers(
    lesson: LessonCode,
    stage: LessonStage,
    people: number,
    rightly: number,
  ): Promise<void> {
    const { right, options } = LESSON_ANSWERS[lesson];
    for (let i = 0; i < people; i++)
      await this.lessons.answer(lesson, stage, i < rightly ? right : (right + 1) % options);
  }
}
