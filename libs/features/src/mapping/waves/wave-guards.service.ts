import { Injectable } from '@nestjs/common';
import { DomainError } from '#domain/kernel/errors';
import { figuresOf, problemsOfReport } from '#domain/mapping/waves/report.rules';
import type { WaveDraft } from '#domain/mapping/waves/wave';
import { problemsOfTargets, problemsOfWave } from '#domain/mapping/waves/wave.rules';
import { QuestionnaireQueries } from '#features/mapping/questionnaires/questionnaire.queries';
import { WaveReportStore } from '#features/mapping/waves/report.store';
import type { WaveEntity } from '#features/mapping/waves/wave.entity';
import { Clock } from '#platform/clock/clock';
import type { Tx } from '#platform/db/tx';

/** What must hold before a wave opens, and before its figures are published. */
@Injectable()
export class WaveGuardsService {
  constructor(
    private readonly questionnaires: QuestionnaireQueries,
    private readonly reports: WaveReportStore,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError WAVE_INCOMPLETE with what is missing before it opens. */
  async assertComplete(tx: Tx, wave: WaveEntity): Promise<void> {
    const { form } = await this.questionnaires.readyToAsk(wave.questionnaireId, tx);
    const facts = { today: this.clock.today(), pilotAnswers: wave.pilotAnswers };
    const problems = problemsOfWave(wave, form, facts);
    if (problems.length > 0) throw new DomainError('WAVE_INCOMPLETE', { problems });
  }

  /** @throws DomainError NOT_FOUND without such a questionnaire, BAD_INPUT for a target that it does not ask for. */
  async assertTargets(
    tx: Tx,
    questionnaireId: string,
    { targets }: Pick<WaveDraft, 'targets'>,
  ): Promise<void> {
    const { form } = await this.questionnaires.readyToAsk(questionnaireId, tx);
    const problems = problemsOfTargets(targets, form);
    if (problems.length > 0) throw new DomainError('BAD_INPUT', { problems });
  }

  /**
   * Makes the figures of a wave and keeps them as everybody reads them. @throws DomainError WAVE_REPORT_MISSING,
   * TOO_FEW_ANSWERS, WAVE_INCOMPLETE with what the report lacks.
   */
  async publish(tx: Tx, wave: WaveEntity): Promise<void> {
    const report = await this.reports.one(tx, wave.id);
    if (!report) throw new DomainError('WAVE_REPORT_MISSING');
    const answers = await this.reports.answersTo(tx, wave.id);
    if (answers.length < wave.minimum) throw new DomainError('TOO_FEW_ANSWERS', { least: wave.minimum });
    const links = await this.reports.linkCounts(tx, wave.id);
    const problems = problemsOfReport(report, links);
    if (problems.length > 0) throw new DomainError('WAVE_INCOMPLETE', { problems });
    const { form } = await this.questionnaires.readyToAsk(wave.questionnaireId, tx);
    await this.reports.publish(tx, wave.id, figuresOf(form, answers, report, links), this.clock.now());
  }

  /** Takes the figures away again. */
  withdraw(tx: Tx, wave: WaveEntity): Promise<void> {
    return this.reports.publish(tx, wave.id, null, null);
  }
}
