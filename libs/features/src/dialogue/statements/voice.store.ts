import { Injectable } from '@nestjs/common';
import type { VoiceFacts } from '#domain/dialogue/statements/voice.rules';
import type { IsoDate } from '#domain/kernel/dates';
import { prepared } from '#platform/db/prepared';
import type { Tx } from '#platform/db/tx';

/** Write side of votes, and of who took part. */
@Injectable()
export class VoiceStore {
  /** What decides whether an account takes part in what a country asks. */
  async facts(
    tx: Tx,
    accountId: string,
    country: string,
  ): Promise<Pick<VoiceFacts, 'isConfirmed' | 'hasTies'>> {
    const [row] = await tx.query<Pick<VoiceFacts, 'isConfirmed' | 'hasTies'>[]>(
      prepared(`SELECT a.confirmed_at IS NOT NULL AS "isConfirmed",
                       EXISTS (SELECT FROM professional_heritage h
                                WHERE h.professional_id = a.professional_id AND h.country = $2) AS "hasTies"
                  FROM account a WHERE a.id = $1`),
      [accountId, country],
    );
    return row ?? { isConfirmed: false, hasTies: false };
  }

  /** Remembers that somebody took part, with the first day. */
  async takePart(tx: Tx, consultationId: string, accountId: string, day: IsoDate): Promise<void> {
    await tx.query(
      prepared(`INSERT INTO consultation_participation (consultation_id, account_id, first_day) VALUES ($1, $2, $3)
                ON CONFLICT DO NOTHING`),
      [consultationId, accountId, day],
    );
  }

  /** Counts one vote of a key; the last one on a statement counts. */
  async vote(
    tx: Tx,
    vote: {
      readonly consultationId: string;
      readonly statementId: string;
      readonly voterKey: Buffer;
      readonly value: number;
    },
  ): Promise<void> {
    await tx.query(
      prepared(`INSERT INTO consultation_vote (statement_id, voter_key, consultation_id, value) VALUES ($1, $2, $3, $4)
                ON CONFLICT (statement_id, voter_key) DO UPDATE SET value = EXCLUDED.value`),
      [vote.statementId, vote.voterKey, vote.consultationId, vote.value],
    );
  }

  /** The consultations in which an account took part. */
  async consultationsOf(tx: Tx, accountId: string): Promise<string[]> {
    const rows = await tx.query<{ id: string }[]>(
      `SELECT consultation_id AS id FROM consultation_participation WHERE account_id = $1 ORDER BY 1`,
      [accountId],
    );
    return rows.map(({ id }) => id);
  }

  /** The accounts that took part in a consultation. */
  async peopleIn(tx: Tx, consultationId: string): Promise<string[]> {
    const rows = await tx.query<{ id: string }[]>(
      `SELECT account_id AS id FROM consultation_participation WHERE consultation_id = $1 ORDER BY 1`,
      [consultationId],
    );
    return rows.map(({ id }) => id);
  }

  /** Takes the votes of a key away. */
  async delete(tx: Tx, consultationId: string, voterKey: Buffer): Promise<void> {
    await tx.query(`DELETE FROM consultation_vote WHERE consultation_id = $1 AND voter_key = $2`, [
      consultationId,
      voterKey,
    ]);
  }
}
