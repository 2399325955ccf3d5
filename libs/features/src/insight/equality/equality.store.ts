import { Injectable } from '@nestjs/common';
import { EqualityAnswerEntity } from '#features/insight/equality/equality.entity';
import { countedConsent } from '#features/parties/professionals/consent.sql';
import type { Tx } from '#platform/db/tx';

/** Write side of the answers for statistics. */
@Injectable()
export class EqualityStore {
  async hasConsent(tx: Tx, professionalId: string): Promise<boolean> {
    const rows = await tx.query<unknown[]>(
      `SELECT 1 FROM consent c WHERE professional_id = $1 AND purpose = 'STATISTICS' AND ${countedConsent('c')}`,
      [professionalId],
    );
    return rows.length > 0;
  }

  async put(tx: Tx, answer: EqualityAnswerEntity): Promise<void> {
    await tx.upsert(EqualityAnswerEntity, answer, ['professionalId']);
  }

  async forget(tx: Tx, professionalId: string): Promise<void> {
    await tx.delete(EqualityAnswerEntity, { professionalId });
  }
}
