import type { ServiceCommand } from '#domain/associations/services/service.states';
import type { EventOf, EventPlace } from '#domain/kernel/event';

/** The event that each command of a service appends. */
export const SERVICE_EVENT = {
  create: 'service.created',
  submit: 'service.submitted',
  return: 'service.returned',
  verify: 'service.verified',
  fallDue: 'service.fell-due',
  goStale: 'service.went-stale',
  unlist: 'service.unlisted',
  confirm: 'service.confirmed',
  change: 'service.changed',
  closeForNow: 'service.closed-for-now',
  reopen: 'service.reopened',
  suspend: 'service.suspended',
  reinstate: 'service.reinstated',
  close: 'service.closed',
} as const satisfies Record<ServiceCommand, string>;

/** Every event of the directory. */
export const SERVICE_EVENTS = [
  ...Object.values(SERVICE_EVENT),
  'service.edited',
  'service.reported',
  'service.report-answered',
] as const;

export type ServiceEvent = EventOf<
  (typeof SERVICE_EVENTS)[number],
  Pick<EventPlace, 'institutionId' | 'country'> & {
    readonly from?: string;
    /** What was found wrong, and what became of it. */
    readonly kind?: string;
    /** Who reported it. */
    readonly accountId?: string;
  }
>;
