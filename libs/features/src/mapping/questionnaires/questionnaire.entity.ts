import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Form } from '#domain/mapping/questionnaires/form';

/** A questionnaire that was read without an error; the same form is kept once. */
@Entity('questionnaire')
export class QuestionnaireEntity {
  @PrimaryColumn('uuid')
  id!: string;

  /** SHA-256 of the canonical text of the form. */
  @Column('text')
  digest!: string;

  @Column('text')
  title!: string;

  @Column('text', { array: true })
  languages!: readonly string[];

  /** How many there are. */
  @Column('int')
  questions!: number;

  @Column('jsonb')
  form!: Form;

  @Column('text')
  importedBy!: string;

  @Column('timestamptz')
  importedAt!: Date;
}
