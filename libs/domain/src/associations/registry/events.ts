import type { AuditCommand } from '#domain/associations/registry/audit.states';
import type { EventOf, EventPlace } from '#domain/kernel/event';

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

export type AuditEvent = EventOf<
  (typeof AUDIT_EVENTS)[number],
  Pick<EventPlace, 'institutionId' | 'country'> & {
    readonly from?: string;
    /** What the officer made of it; of one that has ended, whether another one took its place. */
    readonly kind?: string;
  }
>;

/** Every event of the registry of associations. */
export const ASSOCIATION_EVENTS = ['association.saved', 'association.number-checked'] as const;

export type AssociationEvent = EventOf<
  (typeof ASSOCIATION_EVENTS)[number],
  Pick<EventPlace, 'institutionId' | 'country'> & {
    /** The code of the register. */
    readonly scheme?: string;
  }
>;
