import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What programmes want their figures to be. */
export class KpiTargets1763810300000 implements MigrationInterface {
  name = 'KpiTargets1763810300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE kpi_target (
        id uuid PRIMARY KEY,
        programme_id uuid NOT NULL REFERENCES programme (id),
        code text NOT NULL,
        measure text NOT NULL,
        grp text NOT NULL,
        since date NOT NULL,
        until date NOT NULL CHECK (until >= since),
        value float8 NOT NULL CHECK (value > 0),
        set_at timestamptz NOT NULL,
        set_by text NOT NULL,
        version int NOT NULL
      );
      CREATE UNIQUE INDEX kpi_target_figure ON kpi_target (programme_id, since, until, code, measure, grp);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE kpi_target`);
  }
}
