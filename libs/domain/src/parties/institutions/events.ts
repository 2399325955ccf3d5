import type { EventOf, EventPlace } from '#domain/kernel/event';
import type { InstitutionCommand } from '#domain/parties/institutions/institution.states';

/** The event that each command of an institution appends. */
export const INSTITUTION_EVENT = {
  apply: 'institution.applied',
  requestChanges: 'institution.changes-requested',
  resubmit: 'institution.resubmitted',
  approve: 'institution.activated',
  reject: 'institution.refused',
  suspend: 'institution.suspended',
  reinstate: 'institution.reinstated',
  renew: 'institution.renewed',
  expire: 'institution.expired',
} as const satisfies Record<InstitutionCommand, string>;

/** Every event of an institution and its people. */
export const INSTITUTION_EVENTS = [
  ...Object.values(INSTITUTION_EVENT),
  'institution.edited',
  'institution.expiring',
  'institution.member-added',
  'institution.member-changed',
  'institution.member-removed',
  'institution.left-without-owner',
] as const;

export type InstitutionEvent = EventOf<
  (typeof INSTITUTION_EVENTS)[number],
  Pick<EventPlace, 'institutionId' | 'country'> & {
    readonly from?: string;
    /** The day on which it expires. */
    readonly date?: string | null;
    /** Whose membership it is about. */
    readonly accountId?: string;
    readonly role?: string | null;
  }
>;
