import { type Actor, holdsRole } from '#domain/kernel/actor';
import { isIsoDate, type IsoDate } from '#domain/kernel/dates';
import { DomainError, refuseProblems } from '#domain/kernel/errors';

/** What staff can do about a dear corridor; codes alone, so that no words have to be kept or erased. */
export const CORRIDOR_STEPS = [
  'CHECK_PRICES',
  'INFORM_SENDERS',
  'ASK_FIRMS',
  'RAISE_WITH_REGULATOR',
  'WORK_WITH_ASSOCIATIONS',
  'WATCH',
  'DONE',
] as const;
export type CorridorStep = (typeof CORRIDOR_STEPS)[number];

/** What is planned for a corridor: who does what until when. */
export interface CorridorPlan {
  readonly step: CorridorStep;
  readonly ownerId: string;
  readonly dueOn: IsoDate;
}

/** Lets staff who edit prices plan. @throws DomainError FORBIDDEN, or BAD_INPUT for a day in the past. */
export function assertMayPlan(actor: Actor, plan: CorridorPlan, today: IsoDate): void {
  if (!holdsRole(actor, ['CASE_OFFICER', 'ANALYST', 'APPROVER'])) throw new DomainError('FORBIDDEN');
  if (!isIsoDate(plan.dueOn)) refuseProblems([{ field: 'dueOn', code: 'NOT_A_DATE' }]);
  if (plan.step !== 'DONE' && plan.dueOn < today)
    refuseProblems([{ field: 'dueOn', code: 'TODAY_OR_LATER' }]);
}
