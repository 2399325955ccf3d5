import { Injectable } from '@nestjs/common';
import { AccountQueries, type AccountRow } from '#features/identity/accounts/account.queries';
import { AccountsService } from '#features/identity/accounts/accounts.service';
import { EventQueries } from '#features/outreach/notifications/event.queries';
import { linkPath, TOKEN_LINKS } from '#features/outreach/notifications/links';
import { factsInWords } from '#features/outreach/notifications/mail-facts';
import { mailPage, mailText } from '#features/outreach/notifications/mail-page';
import { NameQueries } from '#features/outreach/notifications/name.queries';
import { NeedFactsQueries } from '#features/outreach/notifications/need-facts.queries';
import type { NotificationEntity } from '#features/outreach/notifications/notification.entity';
import { render } from '#features/outreach/notifications/rendering';
import { Env } from '#platform/config/env';
import type { Mail } from '#platform/mail/mail';

/** Turns a row of the ledger into a mail, at the moment of its delivery and in the reader's language of that moment. */
@Injectable()
export class LetterQueries {
  constructor(
    private readonly accounts: AccountQueries,
    private readonly links: AccountsService,
    private readonly names: NameQueries,
    private readonly events: EventQueries,
    private readonly needs: NeedFactsQueries,
    private readonly env: Env,
  ) {}

  /** The mail for a row; null when its recipient is gone or shut out. */
  async letterOf(row: NotificationEntity): Promise<Mail | null> {
    const [account] = await this.accounts.byIds([row.recipientId]);
    if (!account || account.suspendedAt) return null;
    const [names = {}] = await this.names.namesFor([row.parameters]);
    const { locale, email: address } = account;
    // Whoever registers an address of somebody else would speak to them by the name.
    const name = account.confirmedAt ? account.displayName : null;
    const rendered = render(row, names, account);
    const needFacts = await this.needs.of(row.message, row.parameters);
    const parts = {
      ...{ locale, name, rendered, link: await this.linkOf(row, account) },
      facts: needFacts ? factsInWords(needFacts, locale) : [],
      settings: `${this.env.publicUrl}/settings`,
      contact: `${this.env.publicUrl}/contact`,
    };
    return {
      messageId: `${row.eventId}.${row.recipientId}.mail@${new URL(this.env.publicUrl).hostname}`,
      to: { name: name ?? '', address },
      language: locale,
      subject: rendered.title.replace(/\s+/g, ' '),
      text: mailText(parts),
      html: mailPage(parts),
    };
  }

  /** The token comes after `#`, so that it reaches no server log. */
  private async linkOf(row: NotificationEntity, account: AccountRow): Promise<string> {
    const tokenLink = TOKEN_LINKS[row.message];
    if (!tokenLink) return this.env.publicUrl + linkPath(row);
    const cause = await this.events.causeOf(row.eventId);
    const token = await this.links.issueLink(account.id, tokenLink.purpose, cause);
    return `${this.env.publicUrl}${tokenLink.path}#token=${token}`;
  }
}
