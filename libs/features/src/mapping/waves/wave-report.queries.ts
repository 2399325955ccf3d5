import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';
import type { SurveyFigures } from '#domain/mapping/waves/report';
import { figuresOf } from '#domain/mapping/waves/report.rules';
import { assertMaySeeWave } from '#domain/mapping/waves/wave.policy';
import type { WaveState } from '#domain/mapping/waves/wave.states';
import { QuestionnaireQueries } from '#features/mapping/questionnaires/questionnaire.queries';
import { WaveReportStore } from '#features/mapping/waves/report.store';
import { WaveEntity } from '#features/mapping/waves/wave.entity';
import { WaveReportEntity } from '#features/mapping/waves/wave-report.entity';

/** Reports that are listed. */
const MOST_LISTED = 100;

/** A published report in a list. */
export interface PublishedReport {
  readonly id: string;
  readonly title: string;
  readonly country: string;
  readonly state: WaveState;
  readonly publishedAt: Date | null;
  /** Why it was withdrawn. */
  readonly reason: string | null;
  readonly report: WaveReportEntity;
}

/** A report that is written, with the figures that would be published now. */
export interface ReportPreview {
  readonly report: WaveReportEntity | null;
  readonly figures: SurveyFigures | null;
}

/** Read side of reports: staff before they are published, everybody afterwards. */
@Injectable()
export class WaveReportQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly questionnaires: QuestionnaireQueries,
    private readonly reports: WaveReportStore,
  ) {}

  /** The newest hundred published reports, of one country or of all. */
  async list(country: string | null): Promise<PublishedReport[]> {
    const waves = await this.dataSource
      .getRepository(WaveEntity)
      .createQueryBuilder('w')
      .innerJoin('wave_report', 'r', 'r.wave_id = w.id')
      .where(`w.state = 'PUBLISHED'`)
      .andWhere('(:country::text IS NULL OR w.country = :country)', { country })
      .orderBy('r.published_at', 'DESC')
      .addOrderBy('w.id', 'DESC')
      .limit(MOST_LISTED)
      .getMany();
    return Promise.all(waves.map((wave) => this.published(wave)));
  }

  /** A report that was published; one that was withdrawn says why. Throws NOT_FOUND for any other. */
  async one(id: string): Promise<PublishedReport> {
    const wave = await this.dataSource.getRepository(WaveEntity).findOneBy({ id });
    if (!wave || (wave.state !== 'PUBLISHED' && wave.state !== 'WITHDRAWN'))
      throw new DomainError('NOT_FOUND');
    return this.published(wave);
  }

  /** What is written about a closed wave, and what would be published. Throws NOT_FOUND. */
  async preview(actor: Actor, waveId: string): Promise<ReportPreview> {
    const wave = await this.dataSource.getRepository(WaveEntity).findOneBy({ id: waveId });
    if (!wave) throw new DomainError('NOT_FOUND');
    assertMaySeeWave(actor, wave);
    const report = await this.dataSource.getRepository(WaveReportEntity).findOneBy({ waveId });
    if (report?.figures) return { report, figures: report.figures };
    if (wave.state !== 'CLOSED') return { report, figures: null };
    const on = this.dataSource.manager;
    const { form } = await this.questionnaires.readyToAsk(wave.questionnaireId);
    const answers = await this.reports.answersTo(on, waveId);
    if (answers.length < wave.minimum) return { report, figures: null };
    const links = await this.reports.linkCounts(on, waveId);
    const draft = report ?? { sample: 'OPEN' as const, totals: [] };
    return { report, figures: figuresOf(form, answers, draft, links) };
  }

  private async published({
    id,
    questionnaireId,
    country,
    state,
    reason,
  }: WaveEntity): Promise<PublishedReport> {
    const { form } = await this.questionnaires.readyToAsk(questionnaireId);
    const report = await this.dataSource.getRepository(WaveReportEntity).findOneByOrFail({ waveId: id });
    return { id, title: form.title, country, state, publishedAt: report.publishedAt, reason, report };
  }
}
