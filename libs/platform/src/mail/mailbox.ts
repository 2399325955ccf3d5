import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { decodeCursor, type Page, type PageRequest, pageSize, toPage } from '#platform/db/keyset';
import { MailboxMessageEntity } from '#platform/mail/mailbox-message.entity';

/** Read side of the built-in mailbox. */
@Injectable()
export class Mailbox {
  constructor(private readonly dataSource: DataSource) {}

  /** The emails that were not sent, newest first; all, or those to one address. */
  async messages(request: PageRequest, toAddress?: string | null): Promise<Page<MailboxMessageEntity>> {
    const query = this.dataSource
      .getRepository(MailboxMessageEntity)
      .createQueryBuilder('m')
      .orderBy('m.received_at', 'DESC')
      .addOrderBy('m.message_id', 'DESC')
      .limit(pageSize(request) + 1);
    if (toAddress) query.andWhere('m.to_address = :toAddress', { toAddress });
    if (request.after) {
      const [at, id] = decodeCursor(request.after, 2);
      query.andWhere('(m.received_at, m.message_id) < (:at::timestamptz, :id)', { at, id });
    }
    return toPage(await query.getMany(), request, ({ receivedAt, messageId }) => [
      receivedAt.toISOString(),
      messageId,
    ]);
  }
}
