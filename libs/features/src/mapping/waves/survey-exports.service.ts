import { Injectable } from '@nestjs/common';
import { DomainError } from '#domain/kernel/errors';
import type { Words } from '#domain/mapping/questionnaires/form';
import { WaveReportQueries } from '#features/mapping/waves/wave-report.queries';
import { csvOf, type Table, xlsxOf } from '#platform/tables/table-file';

const COLUMNS = [
  'question',
  'question_label',
  'answer',
  'answer_label',
  'share',
  'lower',
  'upper',
  'people_rounded',
  'not_shown',
  'method',
  'sample',
  'weighted',
  'published',
];

/** In English, else in the first language that there is. */
const inEnglish = (words: Words): string => words['en'] ?? Object.values(words)[0] ?? '';

/** A published report as a file for everybody. */
@Injectable()
export class SurveyExportsService {
  constructor(private readonly reports: WaveReportQueries) {}

  /** Every figure of a published report. Throws NOT_FOUND, also for one that was withdrawn. */
  async report(id: string, format: 'csv' | 'xlsx'): Promise<Buffer> {
    const { title, report, publishedAt } = await this.reports.one(id);
    const { figures, sample } = report;
    if (!figures || !publishedAt) throw new DomainError('NOT_FOUND');
    const rows = figures.tables.flatMap(({ question, label, people, rows: answers }) =>
      answers.map(({ choice, label: answer, share }) => [
        ...[question, inEnglish(label), choice, inEnglish(answer)],
        ...[share.value, share.lower, share.upper, people, share.reason, share.method],
        ...[sample, figures.notWeighted === null ? 'yes' : 'no', publishedAt.toISOString().slice(0, 10)],
      ]),
    );
    const table: Table = { name: title || 'Survey', columns: COLUMNS, rows };
    return format === 'csv' ? csvOf(table) : xlsxOf(table);
  }
}
