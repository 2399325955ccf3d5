import type { ClearanceCommand } from '#domain/clearance/clearance.states';

/** The event that each command of a check appends. */
export const CLEARANCE_EVENT = {
  require: 'clearance.required',
  exempt: 'clearance.not-required',
  submit: 'clearance.submitted',
  clear: 'clearance.cleared',
  reject: 'clearance.rejected',
  waive: 'clearance.waived',
  expire: 'clearance.expired',
  reopen: 'clearance.reopened',
} as const satisfies Record<ClearanceCommand, string>;

/** Every event of a check; an alert says that one ran out while the person was at work. */
export const CLEARANCE_EVENTS = [
  ...Object.values(CLEARANCE_EVENT),
  'clearance.expiring',
  'clearance.alert',
  'clearance.template-published',
] as const;
