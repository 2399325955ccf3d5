import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { DataSource } from 'typeorm';
import { Clock } from '#platform/clock/clock';
import { Env } from '#platform/config/env';
import { type Mail, MailError } from '#platform/mail/mail';
import { MailboxMessageEntity } from '#platform/mail/mailbox-message.entity';
import { CONNECT_MS } from '#platform/outage/deadlines';

/** A server that answers slower than this counts as absent, in milliseconds. */
const TIMEOUTS = {
  connectionTimeout: CONNECT_MS,
  greetingTimeout: 5_000,
  socketTimeout: 10_000,
};

/** Sends mail: to the server of `SMTP_URL`, or into the product's own mailbox where none is set. */
@Injectable()
export class Mailer implements OnModuleDestroy {
  private readonly transport: Transporter | null;

  constructor(
    private readonly env: Env,
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {
    this.transport = env.SMTP_URL ? createTransport({ url: env.SMTP_URL, ...TIMEOUTS }) : null;
  }

  /** Sends one mail. The same mail may be sent again: it carries the same Message-ID. Throws {@link MailError}. */
  async send(mail: Mail): Promise<void> {
    if (this.transport) await this.bySmtp(this.transport, mail);
    else await this.intoMailbox(mail);
  }

  onModuleDestroy(): void {
    this.transport?.close();
  }

  private async bySmtp(transport: Transporter, mail: Mail): Promise<void> {
    try {
      await transport.sendMail({
        messageId: `<${mail.messageId}>`,
        from: this.env.MAIL_FROM,
        to: mail.to,
        subject: mail.subject,
        text: mail.text,
        html: mail.html,
        headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': mail.language },
      });
    } catch (error) {
      throw asMailError(error);
    }
  }

  private async intoMailbox({ to, ...mail }: Mail): Promise<void> {
    const row = { ...mail, toAddress: to.address, toName: to.name, receivedAt: this.clock.now() };
    await this.dataSource
      .createQueryBuilder()
      .insert()
      .into(MailboxMessageEntity)
      .values(row)
      .orIgnore()
      .execute();
  }
}

/** What a refusal of the server means: 5yz to the sender, the receiver or the text is final (RFC 5321, 4.2.1). */
function asMailError(error: unknown): MailError {
  const { code = 'UNKNOWN', responseCode = 0 } = error as { code?: string; responseCode?: number };
  const aboutThisMail = code === 'EENVELOPE' || code === 'EMESSAGE';
  return new MailError(responseCode ? `${code}-${responseCode}` : code, aboutThisMail && responseCode >= 500);
}
