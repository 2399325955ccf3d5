import type { Actor, PersonActor } from '#domain/kernel/actor';
import { type CaseFacts, whoIs } from '#domain/kernel/who';

/** What can be done to several work items at once. */
export const BULK_ACTIONS = ['ASSIGN', 'RELEASE', 'REMIND'] as const;
export type BulkAction = (typeof BULK_ACTIONS)[number];

/** What an action comes to for one item: it is done, it is so already, or it cannot be. */
export const BULK_OUTCOMES = ['CHANGE', 'SAME', 'REFUSED'] as const;
export type BulkOutcome = (typeof BULK_OUTCOMES)[number];

/** Why an item stays as it is. */
export const BULK_REASONS = [
  'GONE',
  'OUT_OF_REACH',
  'THEIRS_ALREADY',
  'NOBODYS_ALREADY',
  'REMINDED_TODAY',
  'REMINDER_DUE_NOW',
  'WAITS_FOR_STAFF',
  'HAS_NO_REMINDER',
] as const;
export type BulkReason = (typeof BULK_REASONS)[number];

export interface BulkVerdict {
  readonly outcome: BulkOutcome;
  /** Null when it is done. */
  readonly reason: BulkReason | null;
}

/** What is known of a work item. */
export interface BulkItem extends CaseFacts {
  readonly waitingOn: string;
  readonly assigneeId: string | null;
  /** When the last step of its deadline ran, and when the next one is due. */
  readonly doneUpTo: Date | null;
  readonly nextAt: Date | null;
}

export interface BulkFacts {
  readonly actor: PersonActor;
  /** Null: there is no such item any more. */
  readonly item: BulkItem | null;
  /** To whom ASSIGN gives it. */
  readonly assignee: PersonActor | null;
  /** Whether anybody is reminded of such an item by itself. */
  readonly hasReminder: boolean;
  readonly now: Date;
}

type Present = BulkFacts & { readonly item: BulkItem };

const DAY_MS = 86_400_000;

const CHANGE: BulkVerdict = { outcome: 'CHANGE', reason: null };
const same = (reason: BulkReason): BulkVerdict => ({ outcome: 'SAME', reason });
const refused = (reason: BulkReason): BulkVerdict => ({ outcome: 'REFUSED', reason });

/** Whether the person works on the item's cases, as case officer or approver. */
export const worksOn = (actor: Actor, item: CaseFacts): boolean =>
  whoIs(actor, item).some((who) => who === 'CASE_OFFICER' || who === 'APPROVER');

const RULES: Readonly<Record<BulkAction, (facts: Present) => BulkVerdict>> = {
  ASSIGN: ({ item, assignee }) => {
    if (!assignee || !worksOn(assignee, item)) return refused('OUT_OF_REACH');
    return item.assigneeId === assignee.accountId ? same('THEIRS_ALREADY') : CHANGE;
  },
  RELEASE: ({ item }) => (item.assigneeId ? CHANGE : same('NOBODYS_ALREADY')),
  REMIND: ({ item, hasReminder, now }) => {
    if (!hasReminder) return refused('HAS_NO_REMINDER');
    if (item.waitingOn !== 'PROFESSIONAL' && item.waitingOn !== 'FOCAL_POINT')
      return refused('WAITS_FOR_STAFF');
    if (item.nextAt && item.nextAt <= now) return same('REMINDER_DUE_NOW');
    const isFresh = item.doneUpTo !== null && now.getTime() - item.doneUpTo.getTime() < DAY_MS;
    return isFresh ? same('REMINDED_TODAY') : CHANGE;
  },
};

/** What the action comes to for one item; what is outside the actor's reach is treated as missing. */
export function bulkVerdict(action: BulkAction, facts: BulkFacts): BulkVerdict {
  const { actor, item } = facts;
  return item && worksOn(actor, item) ? RULES[action]({ ...facts, item }) : refused('GONE');
}
