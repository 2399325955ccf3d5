import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { ReportDraft, SurveyFigures } from '#domain/mapping/waves/report';
import type { Answered, LinkCounts } from '#domain/mapping/waves/report.rules';
import { WaveReportEntity } from '#features/mapping/waves/wave-report.entity';
import type { Tx } from '#platform/db/tx';

/** Write side of reports, and what their figures are made from: nobody else reads answers. */
@Injectable()
export class WaveReportStore {
  one(tx: Tx, waveId: string): Promise<WaveReportEntity | null> {
    return tx.findOneBy(WaveReportEntity, { waveId });
  }

  /** Writes a report, or writes it again. */
  async write(
    tx: Tx,
    waveId: string,
    { sample, totals, source, method, texts }: ReportDraft,
    by: string,
    at: Date,
  ): Promise<void> {
    await tx.query(
      `INSERT INTO wave_report (wave_id, version, sample, totals, source, method, texts, written_by, written_at)
       VALUES ($1, 1, $2, $3, $4, $5, $6, $7, $8)
       ON CONFLICT (wave_id) DO UPDATE SET version = wave_report.version + 1, sample = $2, totals = $3, source = $4,
         method = $5, texts = $6, written_by = $7, written_at = $8`,
      [waveId, sample, JSON.stringify(totals), source, method, JSON.stringify(texts), by, at],
    );
  }

  /** Keeps the figures as everybody reads them; null takes them away. */
  async publish(tx: Tx, waveId: string, figures: SurveyFigures | null, at: Date | null): Promise<void> {
    await tx.query('UPDATE wave_report SET figures = $2, published_at = $3 WHERE wave_id = $1', [
      waveId,
      figures && JSON.stringify(figures),
      at,
    ]);
  }

  /** Everybody's answers, in the order of their ids. */
  async answersTo(on: EntityManager, waveId: string): Promise<Answered[]> {
    const rows = await on.query<{ answers: Answered['answers']; recordKey: string }[]>(
      'SELECT answers, record_key AS "recordKey" FROM wave_response WHERE wave_id = $1 ORDER BY id',
      [waveId],
    );
    return rows.map(({ answers, recordKey }) => ({ answers, recordKey: Number(recordKey) }));
  }

  async linkCounts(on: EntityManager, waveId: string): Promise<LinkCounts> {
    const [counts] = await on.query<LinkCounts[]>(
      `SELECT count(*) FILTER (WHERE kind = 'OPEN')::int AS open, count(*) FILTER (WHERE kind = 'ONE_TIME')::int AS "oneTime",
              coalesce(sum(begun), 0)::int AS begun, coalesce(sum(completed), 0)::int AS completed
         FROM wave_link WHERE wave_id = $1`,
      [waveId],
    );
    return counts ?? { open: 0, oneTime: 0, begun: 0, completed: 0 };
  }
}
