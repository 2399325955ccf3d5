import type { Alike, EventPlace, EventsWith } from '#domain/kernel/event';
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

/** What single events of an institution say besides which it is. */
export type InstitutionEventFacts = Alike<(typeof INSTITUTION_EVENTS)[number]> &
  Alike<(typeof INSTITUTION_EVENT)[InstitutionCommand], { readonly from?: string }> &
  /** Whose membership it is about, and its role from then on. */
  Alike<
    'institution.member-added' | 'institution.member-changed' | 'institution.member-removed',
    { readonly accountId: string; readonly role: string | null }
  > &
  /** The day on which it expires. */
  Alike<'institution.expiring', { readonly date: string | null }>;

export type InstitutionEventData = EventsWith<
  Pick<EventPlace, 'institutionId' | 'country'>,
  InstitutionEventFacts
>;
