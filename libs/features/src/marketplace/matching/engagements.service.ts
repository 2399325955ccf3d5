import { Injectable } from '@nestjs/common';
import type { DateWindow } from '#domain/kernel/dates';
import { type EngagementSource, EngagementStore } from '#features/marketplace/matching/engagement.store';
import { MATCHING } from '#features/marketplace/matching/match-lists.service';
import { MatchingService } from '#features/marketplace/matching/matching.service';
import { Clock } from '#platform/clock/clock';
import type { Tx } from '#platform/db/tx';
import { UnitOfWork } from '#platform/db/unit-of-work';

/** People looked at in one run; the next run takes the others. */
const BATCH = 500;

/** What time alone changes in who is listed, and where. */
@Injectable()
export class EngagementsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly store: EngagementStore,
    private readonly matching: MatchingService,
    private readonly clock: Clock,
  ) {}

  /** Notes the days that a placement or an invitation takes now, in place of what it took before; null: none any more. */
  set(tx: Tx, source: EngagementSource, days: DateWindow | null): Promise<void> {
    return this.store.set(tx, source, days);
  }

  /** Brings the order of lists up to date where invitations have stopped to count. Safe to run twice. */
  async endInvitations(): Promise<void> {
    const today = this.clock.today();
    const people = await this.work.run(MATCHING, (tx) => this.store.peopleWithEnded(tx, today, BATCH));
    for (const id of people) {
      // First the lists, then the rows: what was interrupted is found again.
      await this.matching.refreshProfessional(id);
      await this.work.run(MATCHING, (tx) => this.store.forgetEnded(tx, id, today));
    }
  }

  /** Takes people in again whose licence has lapsed, and so out of lists that ask for it. Safe to run twice. */
  async endLicences(): Promise<void> {
    const today = this.clock.today();
    const people = await this.work.run(MATCHING, (tx) =>
      this.store.peopleWithLapsedLicence(tx, today, BATCH),
    );
    for (const id of people) await this.matching.refreshProfessional(id);
  }
}
