import { Injectable } from '@nestjs/common';
import { LEASE_MS, retryAt } from '#domain/outreach/notifications/delivery.rules';
import { LetterQueries } from '#features/outreach/notifications/letter.queries';
import type { NotificationEntity } from '#features/outreach/notifications/notification.entity';
import { NotificationStore } from '#features/outreach/notifications/notification.store';
import { Clock } from '#platform/clock/clock';
import { UnitOfWork } from '#platform/db/unit-of-work';
import { MailError } from '#platform/mail/mail';
import { Mailer } from '#platform/mail/mailer';

const NOTIFICATIONS = 'system:notifications';

/** Sends what the ledger has planned, and keeps the ledger true. */
@Injectable()
export class DeliveriesService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly store: NotificationStore,
    private readonly letters: LetterQueries,
    private readonly mailer: Mailer,
    private readonly clock: Clock,
  ) {}

  /**
   * Delivers one row of the ledger if it is due and nobody else is at it. When the process dies on the way the row
   * becomes due again, and the same mail goes out under the same Message-ID. Answers the row when it is to be tried again.
   */
  async deliver(id: string): Promise<NotificationEntity | null> {
    const claimed = await this.claim(id);
    if (!claimed) return null;
    const letter = await this.letters.letterOf(claimed);
    if (!letter) return this.settle(claimed, { state: 'DROPPED' });
    try {
      await this.mailer.send(letter);
      return await this.settle(claimed, { state: 'SENT', sentAt: this.clock.now() });
    } catch (error) {
      if (error instanceof MailError) return this.putOff(claimed, error);
      throw error;
    }
  }

  /** Takes the row for as long as a delivery may last. */
  private claim(id: string): Promise<NotificationEntity | null> {
    return this.work.run(NOTIFICATIONS, async (tx) => {
      const now = this.clock.now();
      const due = await this.store.lockDue(tx, id, now);
      if (!due) return null;
      due.notBefore = new Date(now.getTime() + LEASE_MS);
      await this.store.save(tx, due);
      return due;
    });
  }

  private async putOff(row: NotificationEntity, error: MailError): Promise<NotificationEntity | null> {
    const attempts = row.attempts + 1;
    const again = error.permanent ? null : retryAt(attempts, this.clock.now());
    const failure = { attempts, lastError: error.code };
    if (!again) return this.settle(row, { ...failure, state: 'FAILED' });
    await this.settle(row, { ...failure, notBefore: again });
    return row;
  }

  private async settle(row: NotificationEntity, outcome: Partial<NotificationEntity>): Promise<null> {
    await this.work.run(NOTIFICATIONS, (tx) => this.store.save(tx, Object.assign(row, outcome)));
    return null;
  }
}
