import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is written about a wave, and the figures as they were published. */
export class WaveReports1763809190000 implements MigrationInterface {
  name = 'WaveReports1763809190000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE wave_report (
        wave_id uuid PRIMARY KEY REFERENCES wave (id),
        version int NOT NULL,
        sample text NOT NULL CHECK (sample IN ('OPEN', 'CHANCE')),
        totals jsonb NOT NULL,
        source text NOT NULL,
        method text NOT NULL,
        texts jsonb NOT NULL,
        written_by text NOT NULL,
        written_at timestamptz NOT NULL,
        figures jsonb,
        published_at timestamptz,
        CHECK ((figures IS NULL) = (published_at IS NULL))
      );
      CREATE INDEX wave_report_published ON wave_report (published_at DESC, wave_id DESC);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE wave_report`);
  }
}
