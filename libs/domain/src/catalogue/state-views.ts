import { type StateView, VIEW_AUDIENCES } from '#domain/casework/deadlines/view';
import { INSTITUTION_VIEW } from '#domain/casework/deadlines/views';
import { CANDIDACY_VIEW, TIMES_ASKED, TIMES_OFFERED } from '#domain/marketplace/candidacies/views';
import { NEED_VIEW } from '#domain/marketplace/needs/views';
import { CLEARANCE_VIEW } from '#domain/placements/clearances/views';
import { PLACEMENT_VIEW, REPLANNING } from '#domain/placements/placements/views';
import { REPORT_VIEW } from '#domain/placements/reports/views';
import { PAYMENT_VIEW } from '#domain/placements/spending/views';

/** How every state of everything that can wait for somebody reads, by the kind of thing. */
export const STATE_VIEWS = {
  need: NEED_VIEW,
  candidacy: CANDIDACY_VIEW,
  placement: PLACEMENT_VIEW,
  clearance: CLEARANCE_VIEW,
  report: REPORT_VIEW,
  payment: PAYMENT_VIEW,
  institution: INSTITUTION_VIEW,
} as const satisfies Readonly<Record<string, Readonly<Record<string, StateView>>>>;

/** What a work item can be about. */
export type ItemSubject = keyof typeof STATE_VIEWS;
export const ITEM_SUBJECTS = Object.keys(STATE_VIEWS) as ItemSubject[];

/** Of a check its placement reminds; of a new institution the queue does. */
const WITHOUT_REMINDER: readonly ItemSubject[] = ['clearance', 'institution'];

/** Whether anybody is reminded of such an item by itself. */
export const hasReminder = (subject: ItemSubject): boolean => !WITHOUT_REMINDER.includes(subject);

/** Every sentence key that the message catalogues must hold, each also with `.next`. */
export const STATE_KEYS: readonly string[] = [
  'paused',
  ...new Set(
    [
      ...Object.values(STATE_VIEWS).flatMap((views) => Object.values<StateView>(views)),
      ...[REPLANNING, TIMES_OFFERED, TIMES_ASKED],
    ].flatMap(({ says }) => VIEW_AUDIENCES.map((audience) => says[audience])),
  ),
].sort();
