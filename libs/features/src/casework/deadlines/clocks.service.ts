import { Injectable } from '@nestjs/common';
import { actorId, type SystemActor } from '#domain/kernel/actor';
import {
  clocksOf,
  type ClockStep,
  dueAt,
  fireAt,
  stepsOf,
  untilDay,
} from '#domain/casework/deadlines/clock.rules';
import { localDate } from '#domain/kernel/time-zone';
import type { IsoDate } from '#domain/kernel/dates';
import type { StateView } from '#domain/casework/deadlines/view';
import type { CaseFacts } from '#domain/kernel/who';
import type { ItemSubject, OpenItemEntity } from '#features/casework/deadlines/open-item.entity';
import { type ClockSettings, OpenItemStore } from '#features/casework/deadlines/open-item.store';
import { Clock } from '#platform/clock/clock';
import type { Tx } from '#platform/db/tx';
import { UnitOfWork } from '#platform/db/unit-of-work';

/** The worker as it appears in the audit trail when a clock acts. */
export const CLOCK_ACTOR: SystemActor = { kind: 'system', name: 'clock' };

/** An item that waits for somebody, for whoever is not of this area. */
export type OpenItem = Readonly<OpenItemEntity>;

/** Something whose ball has just been passed on. */
export interface Turn {
  readonly subject: ItemSubject;
  readonly id: string;
  readonly state: string;
  readonly view: StateView;
  readonly facts: CaseFacts & { readonly institutionId: string };
  /** The last day in time, where the step has named one; otherwise the clock of the view says. */
  readonly dueOn?: IsoDate | null;
}

/** What each kind of item does when its clock fires; part of the transaction that claimed it. */
export type FireHandlers = Readonly<
  Partial<Record<ItemSubject, (tx: Tx, item: OpenItem, step: ClockStep) => Promise<void>>>
>;

/** Passing the ball, and firing the clocks of those who keep it. */
@Injectable()
export class ClocksService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly items: OpenItemStore,
    private readonly clock: Clock,
  ) {}

  /**
   * Passes the ball as the view of the new state says, and starts its clock; an item that nobody holds is done.
   * Answers until when an answer is in time.
   */
  async turn(tx: Tx, { subject, id, state, view, facts, dueOn }: Turn): Promise<Date | null> {
    const { holder } = view;
    if (!holder) {
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
      holder,
      since,
      clock: view.clock,
      ...running,
      firedUpTo: null,
      assigneeId: null,
      programmeId,
      institutionId,
      professionalId,
      country,
    });
    return running.dueAt;
  }

  /** By which data the clocks of a host in a programme run. Throws NOT_FOUND. */
  settings(tx: Tx, programmeId: string, institutionId: string): Promise<ClockSettings> {
    return this.items.settings(tx, programmeId, institutionId);
  }

  /** Takes an item off everybody's list. */
  drop(tx: Tx, subject: ItemSubject, id: string): Promise<void> {
    return this.items.remove(tx, subject, id);
  }

  /** Fires one due clock; answers false when none is due. Each firing is a transaction of its own, so none is lost or doubled. */
  fireNext(handlers: FireHandlers): Promise<boolean> {
    return this.work.run(actorId(CLOCK_ACTOR), async (tx) => {
      const now = this.clock.now();
      const item = await this.items.lockDue(tx, now);
      if (!item) return false;
      const steps = item.steps.map((step) => ({ ...step, at: new Date(step.at) }));
      const { fire, nextAt } = fireAt(steps, now, item.firedUpTo);
      await this.items.put(tx, { ...item, nextAt, firedUpTo: fire?.at ?? item.firedUpTo });
      if (fire) await handlers[item.subject]?.(tx, item, fire);
      return true;
    });
  }

  private async start(
    tx: Tx,
    { clock }: StateView,
    since: Date,
    { programmeId, institutionId, country }: Turn['facts'],
    dueOn: Turn['dueOn'],
  ): Promise<Pick<OpenItemEntity, 'dueAt' | 'steps' | 'nextAt'>> {
    if (!clock) return { dueAt: null, steps: [], nextAt: null };
    const { clocks, timeZone } = await this.items.settings(tx, programmeId, institutionId);
    const rule = dueOn ? untilDay(localDate(since, timeZone), dueOn) : clocksOf(clocks)[clock];
    const place = { country, timeZone };
    const steps = stepsOf(rule, since, place).filter(({ at }) => at > since);
    return {
      dueAt: dueAt(rule, since, place),
      steps: steps.map((step) => ({ ...step, at: step.at.toISOString() })),
      nextAt: steps[0]?.at ?? null,
    };
  }
}
