import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { DomainError } from '#domain/kernel/errors';
import type { Form } from '#domain/mapping/questionnaires/form';
import { type Questionnaire, readyQuestionnaire } from '#domain/mapping/questionnaires/questionnaire';
import type { QuestionnaireEntity } from '#features/mapping/questionnaires/questionnaire.entity';

/** Questionnaires that are listed. */
const MOST_LISTED = 100;

/** Questionnaires that are kept ready to be answered. */
const MOST_READY = 50;

const COLUMNS = 'id, title, languages, questions, imported_at AS "importedAt"';

/** A questionnaire in a list. */
export type QuestionnaireRow = Pick<
  QuestionnaireEntity,
  'id' | 'title' | 'languages' | 'questions' | 'importedAt'
>;

/** Read side of questionnaires, for staff who manage them. */
@Injectable()
export class QuestionnaireQueries {
  private readonly ready = new Map<string, Questionnaire>();

  constructor(private readonly dataSource: DataSource) {}

  /** The newest first. */
  list(): Promise<QuestionnaireRow[]> {
    return this.dataSource.query(
      `SELECT ${COLUMNS} FROM questionnaire ORDER BY imported_at DESC, id DESC LIMIT ${MOST_LISTED}`,
    );
  }

  /** One with its questions. Throws NOT_FOUND. */
  async one(id: string): Promise<QuestionnaireRow & Pick<QuestionnaireEntity, 'form'>> {
    const [row] = await this.dataSource.query<(QuestionnaireRow & Pick<QuestionnaireEntity, 'form'>)[]>(
      `SELECT ${COLUMNS}, form FROM questionnaire WHERE id = $1`,
      [id],
    );
    if (!row) throw new DomainError('NOT_FOUND');
    return row;
  }

  /** A questionnaire ready to be answered, within a transaction where there is one. Throws NOT_FOUND. */
  async readyToAsk(id: string, on: EntityManager = this.dataSource.manager): Promise<Questionnaire> {
    const known = this.ready.get(id);
    if (known) return known;
    const [row] = await on.query<{ form: Form }[]>('SELECT form FROM questionnaire WHERE id = $1', [id]);
    if (!row) throw new DomainError('NOT_FOUND');
    const questionnaire = readyQuestionnaire(row.form);
    // A questionnaire never changes, so what is kept stays right.
    if (this.ready.size >= MOST_READY) this.ready.clear();
    this.ready.set(id, questionnaire);
    return questionnaire;
  }
}
