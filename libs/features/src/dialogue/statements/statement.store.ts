import { Injectable } from '@nestjs/common';
import { TO_MODERATE } from '#domain/dialogue/statements/statement.states';
import { DomainError } from '#domain/kernel/errors';
import { StatementEntity } from '#features/dialogue/statements/statement.entity';
import { prepared } from '#platform/db/prepared';
import type { Tx } from '#platform/db/tx';

/** Write side of statements. */
@Injectable()
export class StatementStore {
  /** Puts statements into a consultation, with the next numbers. One at a time for each consultation. */
  async insert(
    tx: Tx,
    consultationId: string,
    statements: readonly Omit<StatementEntity, 'number'>[],
  ): Promise<void> {
    await tx.query(`SELECT pg_advisory_xact_lock(hashtext('statements of ' || $1))`, [consultationId]);
    const [row] = await tx.query<{ last: number }[]>(
      `SELECT coalesce(max(number), 0) AS last FROM consultation_statement WHERE consultation_id = $1`,
      [consultationId],
    );
    const last = row?.last ?? 0;
    await tx.insert(
      StatementEntity,
      statements.map((statement, i) => ({ ...statement, number: last + i + 1 })),
    );
  }

  /** In which consultation a statement is, and in which state. Throws NOT_FOUND. */
  async placeOf(tx: Tx, id: string): Promise<Pick<StatementEntity, 'consultationId' | 'state'>> {
    const [row] = await tx.query<Pick<StatementEntity, 'consultationId' | 'state'>[]>(
      prepared(`SELECT consultation_id AS "consultationId", state FROM consultation_statement WHERE id = $1`),
      [id],
    );
    if (!row) throw new DomainError('NOT_FOUND');
    return row;
  }

  /** The statement, locked until the transaction ends. Throws NOT_FOUND. */
  async lock(tx: Tx, id: string): Promise<StatementEntity> {
    const statement = await tx.findOne(StatementEntity, {
      where: { id },
      lock: { mode: 'pessimistic_write' },
    });
    if (!statement) throw new DomainError('NOT_FOUND');
    return statement;
  }

  /** Saves the statement with the next version. */
  async save(tx: Tx, statement: StatementEntity): Promise<void> {
    statement.version += 1;
    await tx.update(StatementEntity, { id: statement.id }, statement);
  }

  /** Whether the consultation has begun with its statements already. */
  async hasSeeds(tx: Tx, consultationId: string): Promise<boolean> {
    return tx.existsBy(StatementEntity, { consultationId, isSeed: true });
  }

  /** Whether these words are there already, waiting or published. */
  async isThere(tx: Tx, consultationId: string, text: string): Promise<boolean> {
    const rows = await tx.query<unknown[]>(
      `SELECT 1 FROM consultation_statement
        WHERE consultation_id = $1 AND lower(text) = lower($2) AND state IN ('PENDING', 'PUBLISHED') LIMIT 1`,
      [consultationId, text],
    );
    return rows.length > 0;
  }

  /** How many statements under a key wait for moderation. */
  async waiting(tx: Tx, consultationId: string, authorKey: Buffer): Promise<number> {
    const [row] = await tx.query<{ n: number }[]>(
      `SELECT count(*)::int AS n FROM consultation_statement
        WHERE consultation_id = $1 AND author_key = $2 AND state = ANY($3)`,
      [consultationId, authorKey, TO_MODERATE],
    );
    return row?.n ?? 0;
  }

  /** Marks as heard what was decided in a consultation; answers the keys of those who wrote it. */
  async takeUnheard(tx: Tx, consultationId: string): Promise<Buffer[]> {
    const rows = await tx.query<[{ key: Buffer | null }[], number]>(
      `UPDATE consultation_statement SET unheard = false WHERE consultation_id = $1 AND unheard RETURNING author_key AS key`,
      [consultationId],
    );
    return rows[0].flatMap(({ key }) => (key ? [key] : []));
  }

  /** Consultations in which somebody has still to hear of a decision. */
  async withUnheard(tx: Tx): Promise<string[]> {
    const rows = await tx.query<{ id: string }[]>(
      `SELECT DISTINCT consultation_id AS id FROM consultation_statement WHERE unheard ORDER BY 1 LIMIT 100`,
    );
    return rows.map(({ id }) => id);
  }

  /** Takes the words and the key from everything that was written under a key. */
  async delete(tx: Tx, consultationId: string, authorKey: Buffer): Promise<void> {
    await tx.query(
      `UPDATE consultation_statement SET text = '', author_key = NULL, state = 'WITHDRAWN', unheard = false,
              version = version + 1
        WHERE consultation_id = $1 AND author_key = $2`,
      [consultationId, authorKey],
    );
  }
}
