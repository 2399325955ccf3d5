import { Injectable } from '@nestjs/common';
import {
  WaveDraftEntity,
  WaveEntity,
  WaveLinkEntity,
  WaveResponseEntity,
} from '#features/mapping/waves/wave.entity';
import type { Tx } from '#platform/db/tx';

/** Write side of what people answer. */
@Injectable()
export class AnswerStore {
  wave(tx: Tx, id: string): Promise<WaveEntity | null> {
    return tx.findOneBy(WaveEntity, { id });
  }

  link(tx: Tx, tokenDigest: string): Promise<WaveLinkEntity | null> {
    return tx.findOneBy(WaveLinkEntity, { tokenDigest });
  }

  /** The draft of a token, which nobody else changes until the transaction ends. */
  lockDraft(tx: Tx, tokenDigest: string): Promise<WaveDraftEntity | null> {
    return tx.findOne(WaveDraftEntity, { where: { tokenDigest }, lock: { mode: 'pessimistic_write' } });
  }

  /** Puts an empty draft there; false when the token has one already. */
  async insertDraft(tx: Tx, draft: Omit<WaveDraftEntity, 'answers'>): Promise<boolean> {
    const rows = await tx.query<unknown[]>(
      `INSERT INTO wave_draft (id, wave_id, link_id, token_digest, account_id, language, answers, begun_at, expires_at)
       VALUES ($1, $2, $3, $4, $5, $6, '{}', $7, $8) ON CONFLICT (token_digest) DO NOTHING RETURNING id`,
      [
        ...[draft.id, draft.waveId, draft.linkId, draft.tokenDigest, draft.accountId, draft.language],
        ...[draft.begunAt, draft.expiresAt],
      ],
    );
    return rows.length > 0;
  }

  async saveDraft(tx: Tx, { id, answers, language, expiresAt }: WaveDraftEntity): Promise<void> {
    await tx.query('UPDATE wave_draft SET answers = $2, language = $3, expires_at = $4 WHERE id = $1', [
      id,
      JSON.stringify(answers),
      language,
      expiresAt,
    ]);
  }

  async dropDraft(tx: Tx, id: string): Promise<void> {
    await tx.query('DELETE FROM wave_draft WHERE id = $1', [id]);
  }

  async countBegun(tx: Tx, linkId: string): Promise<void> {
    await tx.query('UPDATE wave_link SET begun = begun + 1 WHERE id = $1', [linkId]);
  }

  /** Takes one place of a link; false when all are taken. */
  async takePlace(tx: Tx, linkId: string): Promise<boolean> {
    const [rows] = await tx.query<[unknown[], number]>(
      'UPDATE wave_link SET completed = completed + 1 WHERE id = $1 AND completed < quota RETURNING id',
      [linkId],
    );
    return rows.length > 0;
  }

  /** Counts somebody who tried the wave. */
  async countPilot(tx: Tx, waveId: string): Promise<void> {
    await tx.query('UPDATE wave SET pilot_answers = pilot_answers + 1 WHERE id = $1', [waveId]);
  }

  /** Whether an account has answered a wave. */
  async hasAnswered(tx: Tx, waveId: string, accountId: string): Promise<boolean> {
    return tx.existsBy(WaveResponseEntity, { waveId, accountId });
  }

  async insertResponse(tx: Tx, response: WaveResponseEntity): Promise<void> {
    await tx.insert(WaveResponseEntity, response);
  }

  /** Takes the answers away that were given under a code, while they are not published. */
  async takeBack(tx: Tx, codeDigest: string): Promise<void> {
    await tx.query('DELETE FROM wave_response WHERE code_digest = $1', [codeDigest]);
  }
}
