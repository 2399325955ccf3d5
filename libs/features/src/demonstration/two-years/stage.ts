import { dueStep } from '#domain/casework/deadlines/deadline.rules';
import type { StateView } from '#domain/casework/deadlines/view';
import type { ItemSubject } from '#domain/catalogue/state-views';
import { addDays, type IsoDate } from '#domain/kernel/dates';
import type { CaseFacts } from '#domain/kernel/who';
import { NO_DEADLINE, runningDeadline } from '#features/casework/deadlines/running-deadline';
import { WorkItemEntity } from '#features/casework/deadlines/work-item.entity';
import type { Chance } from '#features/demonstration/two-years/chance';
import type { Ledger } from '#features/demonstration/two-years/ledger';
import { TWO_YEARS_RULES } from '#features/demonstration/two-years/plan';

const DAY_MS = 86_400_000;
/** Hours after midnight, UTC, at which a day of the story begins. */
const MORNING_MS = 8 * 3_600_000;

/** The staff of the demonstration who take part, by account. */
export interface StaffIds {
  readonly officer: string;
  readonly approver: string;
}

/** What was there before the two years begin. */
export interface Setting {
  readonly programme: { readonly id: string; readonly name: string };
  readonly staff: StaffIds;
  /** Everyone's, as it is kept. */
  readonly passwordHash: string;
  /** `concept.id` by URI. */
  readonly concepts: ReadonlyMap<string, number>;
}

/** What all of the two years share; days are counted from today, and are negative in the past. */
export class Stage implements Setting {
  readonly deadlines = TWO_YEARS_RULES.deadlines;
  readonly programme;
  readonly staff;
  readonly passwordHash;
  readonly concepts;

  constructor(
    readonly ledger: Ledger,
    readonly chance: Chance,
    private readonly now: Date,
    { programme, staff, passwordHash, concepts }: Setting,
  ) {
    this.programme = programme;
    this.staff = staff;
    this.passwordHash = passwordHash;
    this.concepts = concepts;
  }

  /** A moment; nothing of the story is later than now. */
  at(day: number): Date {
    const midnight = Date.parse(`${this.on(0)}T00:00:00Z`);
    return new Date(Math.min(midnight + MORNING_MS + day * DAY_MS, this.now.getTime() - 60_000));
  }

  on(day: number): IsoDate {
    return addDays(this.now.toISOString().slice(0, 10), Math.floor(day));
  }

  /** Whose turn it is since then, with the steps of the deadline that are still to come. */
  turn(
    item: { subject: ItemSubject; id: string; state: string; view: StateView; since: Date; dueOn?: IsoDate },
    { programmeId, institutionId, professionalId, country }: CaseFacts & { institutionId: string },
    timeZone: string,
  ): Date | null {
    const { subject, id: subjectId, state, view, since, dueOn } = item;
    const { waitingOn, deadline } = view;
    if (!waitingOn) return null;
    const place = { country, timeZone, deadlines: this.deadlines };
    const running = deadline ? runningDeadline(deadline, since, place, dueOn) : NO_DEADLINE;
    const passed = running.steps.map((step) => ({ ...step, at: new Date(step.at) }));
    const { step, nextAt } = dueStep(passed, this.now, null);
    this.ledger.add(WorkItemEntity, {
      ...{ subject, subjectId, state, waitingOn, since, deadline, ...running },
      ...{ nextAt, doneUpTo: step?.at ?? null, assigneeId: null },
      ...{ programmeId, institutionId, professionalId, country },
    });
    return running.dueAt;
  }
}
