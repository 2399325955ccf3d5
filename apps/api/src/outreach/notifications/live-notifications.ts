import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { ArrivalStream } from '#api/outreach/notifications/arrival-stream';
import type { NotificationType } from '#api/outreach/notifications/notification.type';
import type { PersonActor } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';
import { AccountQueries } from '#features/identity/accounts/account.queries';
import { InboxQueries } from '#features/outreach/notifications/inbox.queries';
import { NOTICE_CHANNEL } from '#features/outreach/notifications/notice-channel';
import { Notices } from '#platform/db/notices';

/** Open streams of one person in one process: as many as somebody has tabs. */
const MAX_STREAMS = 8;

/** How often an open stream asks whether its session still holds, in milliseconds. */
const RECHECK_MS = 15_000;

interface Arrival {
  readonly notificationArrived: NotificationType;
}

/** Notifications as they arrive. */
export type Arrivals = AsyncIterableIterator<Arrival, undefined>;

/** Hands each new notification to the open streams of its recipient, whichever process made it. */
@Injectable()
export class LiveNotifications implements OnModuleDestroy {
  private readonly streams = new Map<string, Set<ArrivalStream>>();
  private hearing: Promise<void> | null = null;

  constructor(
    private readonly notices: Notices,
    private readonly inbox: InboxQueries,
    private readonly accounts: AccountQueries,
  ) {}

  /** The person's notifications from now on, until the reader leaves or the session ends. Refuses RATE_LIMITED. */
  async arrivals(actor: PersonActor, token: string | null): Promise<Arrivals> {
    const ids = this.open(actor.accountId, token);
    this.hearing ??= this.notices.hear(NOTICE_CHANNEL, (notice) => this.heard(notice));
    await this.hearing;
    const next = async (): Promise<IteratorResult<Arrival, undefined>> => {
      for (;;) {
        const { value: id, done } = await ids.next();
        if (done) return { value: undefined, done };
        const notificationArrived = await this.inbox.one(actor, id);
        if (!(await this.stillHolds(token))) ids.end();
        else if (notificationArrived) return { value: { notificationArrived }, done: false };
      }
    };
    const leave = (): Promise<IteratorReturnResult<undefined>> => ids.return();
    const arrivals = { next, return: leave, [Symbol.asyncIterator]: (): Arrivals => arrivals };
    return arrivals;
  }

  onModuleDestroy(): void {
    this.endAll();
  }

  /** Ends every open stream; its reader comes again. */
  endAll(): void {
    for (const stream of [...this.streams.values()].flatMap((open) => [...open])) stream.end();
  }

  private open(accountId: string, token: string | null): ArrivalStream {
    const open = this.streams.get(accountId) ?? new Set();
    if (open.size >= MAX_STREAMS) throw new DomainError('RATE_LIMITED');
    const stream = new ArrivalStream(() => {
      clearInterval(recheck);
      open.delete(stream);
      if (open.size === 0) this.streams.delete(accountId);
    });
    const recheck = setInterval(() => void this.endWithSession(stream, token), RECHECK_MS);
    this.streams.set(accountId, open.add(stream));
    return stream;
  }

  private heard(notice: string | null): void {
    if (notice === null) return this.endAll(); // some may be missed: readers come again and load what is new
    const [recipientId = '', id = ''] = notice.split(':');
    for (const stream of this.streams.get(recipientId) ?? []) stream.push(id);
  }

  private async endWithSession(stream: ArrivalStream, token: string | null): Promise<void> {
    if (!(await this.stillHolds(token).catch(() => true))) stream.end();
  }

  private async stillHolds(token: string | null): Promise<boolean> {
    return token !== null && (await this.accounts.actorOf(token)) !== null;
  }
}
