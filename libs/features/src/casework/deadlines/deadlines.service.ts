import { Injectable } from '@nestjs/common';
import { type DeadlineStep, dueStep } from '#domain/casework/deadlines/deadline.rules';
import type { StateView } from '#domain/casework/deadlines/view';
import type { ItemSubject } from '#domain/catalogue/state-views';
import { actorId, type SystemActor } from '#domain/kernel/actor';
import type { IsoDate } from '#domain/kernel/dates';
import type { CaseFacts } from '#domain/kernel/who';
import {
  NO_DEADLINE,
  type RunningDeadline,
  runningDeadline,
} from '#features/casework/deadlines/running-deadline';
import type { WorkItemEntity } from '#features/casework/deadlines/work-item.entity';
import { type DeadlineSettings, WorkItemStore } from '#features/casework/deadlines/work-item.store';
import { Clock } from '#platform/clock/clock';
import type { Tx } from '#platform/db/tx';
import { UnitOfWork } from '#platform/db/unit-of-work';

/** The worker as it appears in the audit trail when a deadline acts. */
export const CLOCK_ACTOR: SystemActor = { kind: 'system', name: 'clock' };

/** An item that waits for somebody, for whoever is not of this area. */
export type WorkItem = Readonly<WorkItemEntity>;

/** A record whose next step has just been passed on. */
export interface Turn {
  readonly subject: ItemSubject;
  readonly id: string;
  readonly state: string;
  readonly view: StateView;
  readonly facts: CaseFacts & { readonly institutionId: string };
  /** The last day in time, where the step has named one; otherwise the deadline of the view says. */
  readonly dueOn?: IsoDate | null;
}

/** What each kind of item does when a step of its deadline is due; part of the transaction that claimed it. */
export type FireHandlers = Readonly<
  Partial<Record<ItemSubject, (tx: Tx, item: WorkItem, step: DeadlineStep) => Promise<void>>>
>;

/** Passing the next step on, and running the deadlines of those it waits on. */
@Injectable()
export class DeadlinesService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly items: WorkItemStore,
    private readonly clock: Clock,
  ) {}

  /**
   * Updates the work item as the view of the new state says, and starts its deadline; an item that nobody holds is
   * done. Answers until when an answer is in time.
   */
  async update(tx: Tx, { subject, id, state, view, facts, dueOn }: Turn): Promise<Date | null> {
    const { waitingOn } = view;
    if (!waitingOn) {
      await this.items.remove(tx, subject, id);
      return null;
    }
    const { programmeId, institutionId, professionalId, country } = facts;
    const since = this.clock.now();
    const running = await this.start(tx, view, since, facts, dueOn);
    await this.items.put(tx, {
      subject,
      subjectId: id,
      state,
      waitingOn,
      since,
      deadline: view.deadline,
      ...running,
      doneUpTo: null,
      assigneeId: null,
      programmeId,
      institutionId,
      professionalId,
      country,
    });
    return running.dueAt;
  }

  /** By which data the deadlines of a host in a programme run. Throws NOT_FOUND. */
  settings(tx: Tx, programmeId: string, institutionId: string): Promise<DeadlineSettings> {
    return this.items.settings(tx, programmeId, institutionId);
  }

  /** Takes an item off everybody's list. */
  drop(tx: Tx, subject: ItemSubject, id: string): Promise<void> {
    return this.items.remove(tx, subject, id);
  }

  /**
   * Runs one due deadline; answers false when none is due. Each is a transaction of its own, so none is lost or
   * doubled.
   */
  runNext(handlers: FireHandlers): Promise<boolean> {
    return this.work.run(actorId(CLOCK_ACTOR), async (tx) => {
      const now = this.clock.now();
      const item = await this.items.lockDue(tx, now);
      if (!item) return false;
      const steps = item.steps.map((step) => ({ ...step, at: new Date(step.at) }));
      const { step, nextAt } = dueStep(steps, now, item.doneUpTo);
      await this.items.put(tx, { ...item, nextAt, doneUpTo: step?.at ?? item.doneUpTo });
      if (step) await handlers[item.subject]?.(tx, item, step);
      return true;
    });
  }

  private async start(
    tx: Tx,
    { deadline }: StateView,
    since: Date,
    { programmeId, institutionId, country }: Turn['facts'],
    dueOn: Turn['dueOn'],
  ): Promise<RunningDeadline> {
    if (!deadline) return NO_DEADLINE;
    const settings = await this.items.settings(tx, programmeId, institutionId);
    return runningDeadline(deadline, since, { ...settings, country }, dueOn);
  }
}
