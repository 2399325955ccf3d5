import { Injectable } from '@nestjs/common';
import type { PersonActor } from '#domain/kernel/actor';
import type { Locale } from '#domain/kernel/locale';
import { AccountQueries } from '#features/identity/accounts/account.queries';
import { linkPath } from '#features/outreach/notifications/links';
import { NameQueries } from '#features/outreach/notifications/name.queries';
import type { NotificationEntity } from '#features/outreach/notifications/notification.entity';
import { NotificationQueries } from '#features/outreach/notifications/notification.queries';
import { render, type Rendered } from '#features/outreach/notifications/rendering';
import type { Page, PageRequest } from '#platform/db/keyset';

/** A notification as its recipient reads it. */
export interface InboxRow extends Rendered {
  readonly id: string;
  readonly kind: NotificationEntity['kind'];
  /** Path in the portal. */
  readonly link: string;
  readonly createdAt: Date;
  readonly readAt: Date | null;
}

/** A person's notifications in words. */
@Injectable()
export class InboxQueries {
  constructor(
    private readonly notifications: NotificationQueries,
    private readonly names: NameQueries,
    private readonly accounts: AccountQueries,
  ) {}

  /** A page of the person's notifications, newest first, in the person's language or the one given. */
  async page(
    actor: PersonActor,
    request: PageRequest,
    unreadOnly: boolean,
    locale?: Locale | null,
  ): Promise<Page<InboxRow>> {
    const page = await this.notifications.inbox(actor.accountId, request, unreadOnly);
    return { ...page, rows: await this.inWords(actor.accountId, page.rows, locale) };
  }

  /** One own notification; null when it is not theirs. */
  async one(actor: PersonActor, id: string): Promise<InboxRow | null> {
    const row = await this.notifications.own(actor.accountId, id);
    const [inWords] = row ? await this.inWords(actor.accountId, [row]) : [];
    return inWords ?? null;
  }

  private async inWords(
    accountId: string,
    rows: readonly NotificationEntity[],
    locale?: Locale | null,
  ): Promise<InboxRow[]> {
    const [[account], names] = await Promise.all([
      this.accounts.byIds([accountId]),
      this.names.namesFor(rows.map(({ parameters }) => parameters)),
    ]);
    const reader = { locale: locale ?? account?.locale ?? 'en', timeZone: account?.timeZone ?? 'UTC' };
    return rows.map((row, i) => ({
      id: row.id,
      kind: row.kind,
      link: linkPath(row),
      createdAt: row.sentAt ?? row.createdAt,
      readAt: row.readAt,
      ...render(row, names[i] ?? {}, reader),
    }));
  }
}
