import type { ServiceCommand } from '#domain/associations/services/service.states';
import type { Alike, EventPlace, EventsWith } from '#domain/kernel/event';

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

/** What single events of a service say besides whose it is. */
export type ServiceEventFacts = Alike<(typeof SERVICE_EVENTS)[number]> &
  Alike<(typeof SERVICE_EVENT)[ServiceCommand] | 'service.edited', { readonly from?: string }> & {
    /** What was found wrong. */
    readonly 'service.reported': { readonly kind: string };
    /** What became of it, and who had reported it. */
    readonly 'service.report-answered': { readonly kind: string; readonly accountId?: string };
  };

export type ServiceEventData = EventsWith<Pick<EventPlace, 'institutionId' | 'country'>, ServiceEventFacts>;
