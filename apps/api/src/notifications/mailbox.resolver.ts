import { Args, Query, Resolver } from '@nestjs/graphql';
import { DomainError } from '#domain/errors';
import { Allow } from '#api/auth/allow';
import { toConnection } from '#api/graphql/connection';
import { MailboxArgs } from '#api/notifications/notification.input';
import { MailboxMessageConnection } from '#api/notifications/notification.type';
import { Env } from '#platform/config/env';
import { Mailbox } from '#platform/mail/mailbox';

@Resolver()
export class MailboxResolver {
  constructor(
    private readonly mails: Mailbox,
    private readonly env: Env,
  ) {}

  @Allow('mailbox.read')
  @Query(() => MailboxMessageConnection, {
    description:
      'The mails that stayed in the house, where a demonstration runs without a mail server; NOT_FOUND elsewhere.',
  })
  async mailbox(@Args() { to, ...page }: MailboxArgs): Promise<MailboxMessageConnection> {
    if (!this.env.DEMO || this.env.SMTP_URL) throw new DomainError('NOT_FOUND');
    const found = await this.mails.messages(page, to);
    return toConnection(found, ({ messageId: id, toAddress: to, ...mail }) => ({ id, to, ...mail }));
  }
}
