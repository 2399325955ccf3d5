import type { AuditCommand } from '#domain/associations/registry/audit.states';
import type { Alike, EventPlace, EventsWith } from '#domain/kernel/event';

/** The event that each command of a self-audit appends. */
export const AUDIT_EVENT = {
  begin: 'audit.begun',
  submit: 'audit.submitted',
  return: 'audit.returned',
  rate: 'audit.rated',
  expire: 'audit.expired',
} as const satisfies Record<AuditCommand, string>;

/** Every event of self-audits. */
export const AUDIT_EVENTS = [...Object.values(AUDIT_EVENT), 'audit.saved'] as const;

/** What single events of a self-audit say besides whose it is. */
export type AuditEventFacts = Alike<'audit.saved'> &
  Alike<
    (typeof AUDIT_EVENT)[AuditCommand],
    {
      readonly from?: string;
      /** What the officer made of it; of one that has ended, whether another one took its place. */
      readonly kind?: string;
    }
  >;

export type AuditEventData = EventsWith<Pick<EventPlace, 'institutionId' | 'country'>, AuditEventFacts>;

/** Every event of the registry of associations. */
export const ASSOCIATION_EVENTS = ['association.saved', 'association.number-checked'] as const;

/** What single events of an association say besides which it is: the code of the register. */
export type AssociationEventFacts = Alike<'association.saved'> &
  Alike<'association.number-checked', { readonly scheme: string }>;

export type AssociationEventData = EventsWith<
  Pick<EventPlace, 'institutionId' | 'country'>,
  AssociationEventFacts
>;
