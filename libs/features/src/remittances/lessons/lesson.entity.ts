import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { IsoDate } from '#domain/kernel/dates';
import type { LessonCode, LessonStage } from '#domain/remittances/lessons/lesson';

/** Answers to the question of a lesson on one day: counts, never people. */
@Entity('lesson_tally')
class LessonTallyEntity {
  @PrimaryColumn('text')
  lesson!: LessonCode;

  @PrimaryColumn('int')
  version!: number;

  @PrimaryColumn('text')
  stage!: LessonStage;

  @PrimaryColumn('date')
  day!: IsoDate;

  @Column('int')
  answers!: number;

  @Column('int')
  correct!: number;
}

/** How often a whole per cent was guessed for a corridor: counts, never people. */
@Entity('cost_guess')
class CostGuessEntity {
  @PrimaryColumn('text')
  fromCountry!: string;

  @PrimaryColumn('text')
  toCountry!: string;

  @PrimaryColumn('smallint')
  perCent!: number;

  @Column('int')
  guesses!: number;
}

export const LESSON_ENTITIES = [LessonTallyEntity, CostGuessEntity];
