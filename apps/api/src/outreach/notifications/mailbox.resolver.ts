import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '#api/auth/allow';
import { CurrentPerson } from '#api/auth/request-context';
import { toConnection } from '#api/graphql/connection';
import { MailboxArgs } from '#api/outreach/notifications/notification.input';
import { MailboxMessageConnection } from '#api/outreach/notifications/notification.type';
import { assertMayReadMailbox } from '#domain/identity/operations/operations.policy';
import type { PersonActor } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';
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
      'The emails of a demonstration without a mail server, for administrators without limits, for they hold links that open accounts. NOT_FOUND where there is no demonstration.',
  })
  async mailbox(
    @CurrentPerson() actor: PersonActor,
    @Args() { to, ...page }: MailboxArgs,
  ): Promise<MailboxMessageConnection> {
    assertMayReadMailbox(actor);
    if (!this.env.isDemo || this.env.SMTP_URL) throw new DomainError('NOT_FOUND');
    const found = await this.mails.messages(page, to);
    return toConnection(found, ({ messageId: id, toAddress: to, ...mail }) => ({ id, to, ...mail }));
  }
}
