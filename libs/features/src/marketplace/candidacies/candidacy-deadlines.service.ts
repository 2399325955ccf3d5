import { Injectable } from '@nestjs/common';
import type { DeadlineAction, DeadlineStep } from '#domain/casework/deadlines/deadline.rules';
import type { Party } from '#domain/casework/deadlines/view';
import { actorId } from '#domain/kernel/actor';
import { CLOCK_ACTOR, type WorkItem } from '#features/casework/deadlines/deadlines.service';
import { CandidacyStore } from '#features/marketplace/candidacies/candidacy.store';
import { CandidacyStepsService } from '#features/marketplace/candidacies/candidacy-steps.service';
import { Clock } from '#platform/clock/clock';
import type { Tx } from '#platform/db/tx';
import { UnitOfWork } from '#platform/db/unit-of-work';

/** Whose silence a lapse is, by who held the next step. */
const SILENT: Record<Party, string> = {
  PROFESSIONAL: 'PROFESSIONAL_SILENT',
  FOCAL_POINT: 'HOST_SILENT',
  CASE_OFFICER: 'IOM_SILENT',
  APPROVER: 'IOM_SILENT',
  SYSTEM: 'IOM_SILENT',
};

type Reminder =
  | 'candidacy.professional-reminded'
  | 'candidacy.host-reminded'
  | 'candidacy.time-reminded'
  | 'candidacy.escalated';

/** Who is reminded, by who acts next. */
const REMINDER: Record<Party, Reminder> = {
  PROFESSIONAL: 'candidacy.professional-reminded',
  FOCAL_POINT: 'candidacy.host-reminded',
  CASE_OFFICER: 'candidacy.escalated',
  APPROVER: 'candidacy.escalated',
  SYSTEM: 'candidacy.escalated',
};

/** Who is to choose a time for the interview has something else to do than who was invited. */
const reminderOf = ({ deadline, waitingOn }: WorkItem): Reminder =>
  deadline === 'INTERVIEW_TIME' ? 'candidacy.time-reminded' : REMINDER[waitingOn];

/** What is announced on a day of the deadline; an escalation falls on the day of the last reminder and replaces it. */
const eventsOf = (action: DeadlineAction, item: WorkItem): Reminder[] => [
  ...new Set([reminderOf(item), ...(action === 'ESCALATE' ? (['candidacy.escalated'] as const) : [])]),
];

/** How many places on the reserve list one run ends. */
const BATCH = 200;

/** These steps ask for nothing but their state. */
const NOTHING = (): void => undefined;

/** What deadlines do to candidacies, and what the end of a need does. */
@Injectable()
export class CandidacyDeadlinesService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly store: CandidacyStore,
    private readonly steps: CandidacyStepsService,
    private readonly clock: Clock,
  ) {}

  /** One due step, in the transaction that claimed it. */
  async runDueStep(tx: Tx, item: WorkItem, { action, day }: DeadlineStep): Promise<void> {
    const candidacy = await this.store.lock(tx, item.subjectId);
    if (candidacy.state !== item.state) return;
    if (action === 'LAPSE') {
      return this.steps.takeLocked(
        tx,
        CLOCK_ACTOR,
        candidacy,
        { reason: SILENT[item.waitingOn] },
        'lapse',
        NOTHING,
      );
    }
    const due = item.dueAt?.toISOString().slice(0, 10) ?? null;
    for (const name of eventsOf(action, item))
      await this.steps.appendEvent(tx, CLOCK_ACTOR, candidacy, name, { due, day });
  }

  /** Ends places on the reserve list whose last day has passed. Answers how many were ended. */
  endReserves(): Promise<number> {
    return this.work.run(actorId(CLOCK_ACTOR), async (tx) => {
      const ended = await this.store.lockReservesPast(tx, this.clock.today(), BATCH);
      for (const candidacy of ended) {
        await this.steps.takeLocked(
          tx,
          CLOCK_ACTOR,
          candidacy,
          { reason: 'RESERVE_ENDED' },
          'lapse',
          NOTHING,
        );
      }
      return ended.length;
    });
  }

  /** Closes every open candidacy of a need that has ended. Safe to run twice. Answers how many were closed. */
  closeFor(needId: string, reason: 'NEED_CANCELLED' | 'NEED_EXPIRED' | 'POSITION_FILLED'): Promise<number> {
    return this.work.run(actorId(CLOCK_ACTOR), async (tx) => {
      const open = await this.store.lockOpenOfNeed(tx, needId);
      // An expired need takes no new applications; those that were made in time go on.
      const closing = open.filter(
        ({ state }) => reason !== 'NEED_EXPIRED' || state === 'SUGGESTED' || state === 'INVITED',
      );
      for (const candidacy of closing)
        await this.steps.takeLocked(tx, CLOCK_ACTOR, candidacy, { reason }, 'notSelect', NOTHING);
      return closing.length;
    });
  }
}
