import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Sex } from '#domain/insight/equality/equality';

/** What a professional stated for statistics. It counts only while the consent to statistics holds. */
@Entity('equality_answer')
export class EqualityAnswerEntity {
  @PrimaryColumn('uuid')
  professionalId!: string;

  @Column('text')
  sex!: Sex;

  @Column('timestamptz')
  answeredAt!: Date;
}
