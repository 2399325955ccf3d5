import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { RESULT_STATES, VOTES_A_RUN } from '#domain/dialogue/opinions/opinion-runs.rules';
import type { OpinionEntity } from '#features/dialogue/opinions/opinion.entity';
import type { Tx } from '#platform/db/tx';

/** A consultation whose opinions are to be found again, and how many hundreds of votes it has while it is open. */
export interface DueOpinions {
  readonly id: string;
  readonly hundreds: number;
}

/** A statement as a run counts it. */
export interface RunStatement {
  readonly id: string;
  readonly isHidden: boolean;
  readonly isSeed: boolean;
}

/** The votes of one key, by the place of the statement among all, from 1. */
export interface RunVoter {
  readonly statements: readonly number[];
  readonly values: readonly number[];
}

const DUE = `
  SELECT d.id, d.votes / $2 AS hundreds FROM (
    SELECT c.id, c.state, c.closes_at, o.made_at, o.votes AS counted, o.taken_away, o.read_after, o.statement_versions,
           CASE WHEN c.state = 'OPEN'
                THEN (SELECT count(*)::int FROM consultation_vote v WHERE v.consultation_id = c.id) ELSE 0 END AS votes,
           (SELECT coalesce(sum(s.version), 0)::int FROM consultation_statement s WHERE s.consultation_id = c.id) AS versions
      FROM consultation c LEFT JOIN consultation_opinion o ON o.consultation_id = c.id
     WHERE (c.state = 'OPEN' OR c.state = ANY($1)) AND ($3::uuid IS NULL OR c.id = $3)) d
   WHERE CASE WHEN d.state = 'OPEN' THEN d.votes - coalesce(d.counted, 0) >= $2
              ELSE d.made_at IS NULL OR d.made_at < d.closes_at OR d.taken_away <> d.read_after
                   OR d.statement_versions <> d.versions END
   ORDER BY d.id`;

/** Which opinions are to be found again, what they are found from, and what they came to. */
@Injectable()
export class OpinionStore {
  constructor(private readonly dataSource: DataSource) {}

  /** Open consultations with a hundred votes more than were counted, and ended ones whose votes or statements changed. */
  due(only: string | null = null): Promise<DueOpinions[]> {
    return this.dataSource.query<DueOpinions[]>(DUE, [RESULT_STATES, VOTES_A_RUN, only]);
  }

  /** How often votes of a consultation were taken away so far. */
  async takenAway(consultationId: string): Promise<number> {
    const [row] = await this.dataSource.query<{ n: number }[]>(
      `SELECT taken_away AS n FROM consultation_opinion WHERE consultation_id = $1`,
      [consultationId],
    );
    return row?.n ?? 0;
  }

  /** Every statement of a consultation by its number, and their versions together. */
  async statements(consultationId: string): Promise<{ rows: RunStatement[]; versions: number }> {
    const rows = await this.dataSource.query<(RunStatement & { version: number })[]>(
      `SELECT id, state <> 'PUBLISHED' AS "isHidden", is_seed AS "isSeed", version
         FROM consultation_statement WHERE consultation_id = $1 ORDER BY number`,
      [consultationId],
    );
    return { rows, versions: rows.reduce((sum, { version }) => sum + version, 0) };
  }

  /** The votes on these statements, key by key, in the order of the keys; the keys themselves are not read. */
  voters(consultationId: string, statementIds: readonly string[]): Promise<RunVoter[]> {
    return this.dataSource.query<RunVoter[]>(
      `SELECT array_agg(s.place::int ORDER BY s.place) AS statements, array_agg(v.value::int ORDER BY s.place) AS "values"
         FROM consultation_vote v JOIN unnest($2::uuid[]) WITH ORDINALITY s (id, place) ON s.id = v.statement_id
        WHERE v.consultation_id = $1 GROUP BY v.voter_key ORDER BY v.voter_key`,
      [consultationId, statementIds],
    );
  }

  /** Puts a result in the place of the last one. */
  async save(tx: Tx, row: Omit<OpinionEntity, 'takenAway'>): Promise<void> {
    await tx.query(
      `INSERT INTO consultation_opinion
              (consultation_id, taken_away, read_after, made_at, method, seed, input_hash, votes, statement_versions, result)
       VALUES ($1, 0, $2, $3, $4, $5, $6, $7, $8, $9)
       ON CONFLICT (consultation_id) DO UPDATE SET
         read_after = EXCLUDED.read_after, made_at = EXCLUDED.made_at, method = EXCLUDED.method, seed = EXCLUDED.seed,
         input_hash = EXCLUDED.input_hash, votes = EXCLUDED.votes, statement_versions = EXCLUDED.statement_versions,
         result = EXCLUDED.result`,
      [
        ...[row.consultationId, row.readAfter, row.madeAt, row.method, row.seed, row.inputHash, row.votes],
        ...[row.statementVersions, JSON.stringify(row.result)],
      ],
    );
  }

  /** Notes that votes of somebody are taken away wherever this account took part: results with them are made again. */
  async noteTakenAway(tx: Tx, accountId: string): Promise<void> {
    await tx.query(
      `INSERT INTO consultation_opinion (consultation_id, taken_away, read_after, votes, statement_versions)
       SELECT consultation_id, 1, 0, 0, 0 FROM consultation_participation WHERE account_id = $1 ORDER BY 1
       ON CONFLICT (consultation_id) DO UPDATE SET taken_away = consultation_opinion.taken_away + 1`,
      [accountId],
    );
  }
}
