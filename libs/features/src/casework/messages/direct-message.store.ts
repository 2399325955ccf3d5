import { Injectable } from '@nestjs/common';
import type { ThreadKind } from '#domain/casework/messages/thread';
import { DirectMessageEntity, ThreadReadEntity } from '#features/casework/messages/direct-message.entity';
import type { Tx } from '#platform/db/tx';

/** Write side of messages between a person and IOM, and of what has been read. */
@Injectable()
export class DirectMessageStore {
  async insert(tx: Tx, message: DirectMessageEntity): Promise<void> {
    await tx.insert(DirectMessageEntity, message);
  }

  /** The accounts of IOM that have written to the person, whoever of them still may. */
  async writers(tx: Tx, professionalId: string): Promise<string[]> {
    const rows = await tx.query<{ id: string }[]>(
      `SELECT DISTINCT author_id AS id FROM direct_message WHERE professional_id = $1 AND NOT by_person`,
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

  /** Keeps until when somebody has read a thread; an earlier moment changes nothing. */
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
