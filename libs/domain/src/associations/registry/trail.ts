import { AUDIT_EVENT, type AUDIT_EVENTS } from '#domain/associations/registry/events';
import { trailOf } from '#domain/kernel/trail';

/** What the events of self-audits say was done. */
export const AUDIT_TRAIL = trailOf<'audit', (typeof AUDIT_EVENTS)[number]>('audit', AUDIT_EVENT, {
  'audit.saved': 'audit.save',
});
