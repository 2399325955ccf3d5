import { Injectable } from '@nestjs/common';
import type { ThreadKind } from '#domain/casework/messages/thread';
import { DirectMessageEntity, ThreadReadEntity } from '#features/casework/messages/direct-message.entity';
import { caseOfficersOf } from '#features/parties/professionals/case-officers.sql';
import type { Tx } from '#platform/db/tx';

/** Write side of messages between a person and IOM, and of what has been read. */
@Injectable()
export class DirectMessageStore {
  async insert(tx: Tx, message: DirectMessageEntity): Promise<void> {
    await tx.insert(DirectMessageEntity, message);
  }

  /** Whether IOM has written to the person. */
  async isBegun(tx: Tx, professionalId: string): Promise<boolean> {
    const rows = await tx.query<unknown[]>(
      `SELECT FROM direct_message WHERE professional_id = $1 AND NOT by_person LIMIT 1`,
      [professionalId],
    );
    return rows.length > 0;
  }

  /**
   * Who hears of an answer of the person: the case officers who have written and still reach the person; when none of
   * them does, every one who does, so that no answer is left unread.
   */
  async officersOf(tx: Tx, professionalId: string): Promise<string[]> {
    const rows = await tx.query<{ id: string }[]>(
      `WITH near AS (${caseOfficersOf('$1')}),
            writers AS (SELECT DISTINCT m.author_id AS id FROM direct_message m
                         WHERE m.professional_id = $1 AND NOT m.by_person AND m.author_id IN (SELECT account_id FROM near))
       SELECT id FROM writers
       UNION SELECT account_id FROM near WHERE NOT EXISTS (SELECT FROM writers) ORDER BY 1`,
      [professionalId],
    );
    return rows.map(({ id }) => id);
  }

  /** The account of the person. */
  async personOf(tx: Tx, professionalId: string): Promise<string[]> {
    const rows = await tx.query<{ id: string }[]>(`SELECT id FROM account WHERE professional_id = $1`, [
      professionalId,
    ]);
    return rows.map(({ id }) => id);
  }

  /** Keeps until when somebody has read a thread. */
  async markRead(tx: Tx, accountId: string, kind: ThreadKind, subjectId: string, at: Date): Promise<void> {
    await tx.upsert(
      ThreadReadEntity,
      { accountId, kind, subjectId, readAt: at },
      {
        conflictPaths: ['accountId', 'kind', 'subjectId'],
        skipUpdateIfNoValuesChanged: true,
      },
    );
  }
}
