import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { actorId, type PersonActor } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';
import type { QuestionnaireEventData } from '#domain/mapping/questionnaires/events';
import { type Form, questionsOf } from '#domain/mapping/questionnaires/form';
import type { FormFinding } from '#domain/mapping/questionnaires/form-findings';
import type { FormReading } from '#domain/mapping/questionnaires/read-form.rules';
import { formDigest, readFormFile } from '#features/mapping/questionnaires/form-file';
import { QuestionnaireEntity } from '#features/mapping/questionnaires/questionnaire.entity';
import { Clock } from '#platform/clock/clock';
import { UnitOfWork } from '#platform/db/unit-of-work';
import { Outbox } from '#platform/outbox/outbox';
import { WorkbookError } from '#platform/tables/workbook-rows';

/** What came of a file: what was found in it, and the questionnaire that is kept; null when it was only looked at, or refused. */
export interface Import {
  readonly id: string | null;
  readonly title: string | null;
  readonly questions: number;
  readonly languages: readonly string[];
  readonly findings: readonly FormFinding[];
}

/** Reading questionnaires from XLSForm files, and keeping those without an error. */
@Injectable()
export class QuestionnairesService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly outbox: Outbox<QuestionnaireEventData>,
    private readonly clock: Clock,
  ) {}

  /** Reads a file, and keeps it unless it is only checked or has an error. Refuses FORM_UNREADABLE for what is no workbook. */
  async receive(actor: PersonActor, file: Buffer, checkOnly: boolean): Promise<Import> {
    const { form, findings } = await this.reading(file);
    if (form === null) return { id: null, title: null, questions: 0, languages: [], findings };
    const { title, languages } = form;
    const questions = questionsOf(form.items).length;
    const id = checkOnly ? null : await this.keep(actor, form, questions);
    return { id, title, questions, languages, findings };
  }

  /** The very same form is kept once; answers its id. */
  private keep(actor: PersonActor, form: Form, questions: number): Promise<string> {
    const by = actorId(actor);
    const digest = formDigest(form);
    return this.work.run(by, async (tx) => {
      const present = await tx.findOne(QuestionnaireEntity, { where: { digest }, select: { id: true } });
      if (present) return present.id;
      const { title, languages } = form;
      const id = uuidv7();
      const row = {
        id,
        digest,
        title,
        languages,
        questions,
        form,
        importedBy: by,
        importedAt: this.clock.now(),
      };
      await tx.createQueryBuilder().insert().into(QuestionnaireEntity).values(row).execute();
      await this.outbox.append(tx, by, {
        name: 'questionnaire.imported',
        aggregate: { type: 'questionnaire', id, version: 1 },
        data: { questions },
      });
      return id;
    });
  }

  private async reading(file: Buffer): Promise<FormReading> {
    try {
      return await readFormFile(file);
    } catch (error) {
      if (error instanceof WorkbookError) throw new DomainError('FORM_UNREADABLE', { fault: error.fault });
      throw error;
    }
  }
}
