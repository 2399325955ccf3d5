import { REFERRAL_PERMISSIONS } from '#domain/associations/referrals/permissions';
import {
  ASSOCIATION_PERMISSIONS,
  SAFEGUARDING_AUDIT_PERMISSIONS,
} from '#domain/associations/registry/permissions';
import { SERVICE_PERMISSIONS } from '#domain/associations/services/permissions';
import { CONCERN_PERMISSIONS } from '#domain/casework/concerns/permissions';
import { WORK_PERMISSIONS } from '#domain/casework/deadlines/permissions';
import { HOLD_PERMISSIONS } from '#domain/casework/holds/permissions';
import { MESSAGE_PERMISSIONS } from '#domain/casework/messages/permissions';
import { DEMONSTRATION_PERMISSIONS } from '#domain/demonstration/permissions';
import { CONSULTATION_PERMISSIONS } from '#domain/dialogue/consultations/permissions';
import { REPLY_PERMISSIONS } from '#domain/dialogue/replies/permissions';
import { STATEMENT_PERMISSIONS } from '#domain/dialogue/statements/permissions';
import { ACCOUNT_PERMISSIONS } from '#domain/identity/accounts/permissions';
import { AUDIT_PERMISSIONS } from '#domain/identity/audit/permissions';
import { OPERATIONS_PERMISSIONS } from '#domain/identity/operations/permissions';
import { GAP_PERMISSIONS } from '#domain/insight/gaps/permissions';
import { IATI_PERMISSIONS } from '#domain/insight/iati/permissions';
import { KPI_PERMISSIONS } from '#domain/insight/kpis/permissions';
import type { Actor } from '#domain/kernel/actor';
import type { Holder, Permissions } from '#domain/kernel/holder';
import { MAP_PERMISSIONS } from '#domain/mapping/map/permissions';
import { QUESTIONNAIRE_PERMISSIONS } from '#domain/mapping/questionnaires/permissions';
import { WAVE_PERMISSIONS } from '#domain/mapping/waves/permissions';
import { CANDIDACY_PERMISSIONS } from '#domain/marketplace/candidacies/permissions';
import { MATCHING_PERMISSIONS } from '#domain/marketplace/matching/permissions';
import { NEED_PERMISSIONS } from '#domain/marketplace/needs/permissions';
import { NOTIFICATION_PERMISSIONS } from '#domain/outreach/notifications/permissions';
import { INSTITUTION_PERMISSIONS } from '#domain/parties/institutions/permissions';
import { PROFESSIONAL_PERMISSIONS } from '#domain/parties/professionals/permissions';
import { PROGRAMME_PERMISSIONS } from '#domain/parties/programmes/permissions';
import { CLEARANCE_PERMISSIONS } from '#domain/placements/clearances/permissions';
import { PAPER_PERMISSIONS } from '#domain/placements/papers/permissions';
import { PLACEMENT_PERMISSIONS } from '#domain/placements/placements/permissions';
import { REPORT_PERMISSIONS } from '#domain/placements/reports/permissions';
import { SPENDING_PERMISSIONS } from '#domain/placements/spending/permissions';
import { STORY_PERMISSIONS } from '#domain/placements/stories/permissions';
import { TRAVEL_PERMISSIONS } from '#domain/placements/travel/permissions';
import { PRIVACY_PERMISSIONS } from '#domain/privacy/permissions';
import { TAXONOMY_PERMISSIONS } from '#domain/reference/taxonomy/permissions';
import { PRICE_PERMISSIONS } from '#domain/remittances/prices/permissions';

/**
 * The first question of authorization: who may call an operation at all. Every GraphQL operation names one of these;
 * the second question, which rows, is answered by the row policies of each area.
 */
export const PERMISSIONS = {
  'public.read': ['VISITOR'],
  ...ACCOUNT_PERMISSIONS,
  ...PROFESSIONAL_PERMISSIONS,
  ...INSTITUTION_PERMISSIONS,
  ...PROGRAMME_PERMISSIONS,
  ...NEED_PERMISSIONS,
  ...CANDIDACY_PERMISSIONS,
  ...PLACEMENT_PERMISSIONS,
  ...WORK_PERMISSIONS,
  ...HOLD_PERMISSIONS,
  ...MESSAGE_PERMISSIONS,
  ...CLEARANCE_PERMISSIONS,
  ...MATCHING_PERMISSIONS,
  ...REPORT_PERMISSIONS,
  ...KPI_PERMISSIONS,
  ...IATI_PERMISSIONS,
  ...PAPER_PERMISSIONS,
  ...STORY_PERMISSIONS,
  ...SPENDING_PERMISSIONS,
  ...TRAVEL_PERMISSIONS,
  ...CONCERN_PERMISSIONS,
  ...PRIVACY_PERMISSIONS,
  ...AUDIT_PERMISSIONS,
  ...TAXONOMY_PERMISSIONS,
  ...DEMONSTRATION_PERMISSIONS,
  ...OPERATIONS_PERMISSIONS,
  ...NOTIFICATION_PERMISSIONS,
  ...PRICE_PERMISSIONS,
  ...MAP_PERMISSIONS,
  ...QUESTIONNAIRE_PERMISSIONS,
  ...WAVE_PERMISSIONS,
  ...SERVICE_PERMISSIONS,
  ...CONSULTATION_PERMISSIONS,
  ...STATEMENT_PERMISSIONS,
  ...REPLY_PERMISSIONS,
  ...GAP_PERMISSIONS,
  ...SAFEGUARDING_AUDIT_PERMISSIONS,
  ...ASSOCIATION_PERMISSIONS,
  ...REFERRAL_PERMISSIONS,
} as const satisfies Permissions;

export type Permission = keyof typeof PERMISSIONS;

/** Every kind of holder that the actor is. */
function holdersOf(actor: Actor): ReadonlySet<Holder> {
  const holders = new Set<Holder>(['VISITOR']);
  if (actor.kind !== 'person') return holders;
  holders.add('SIGNED_IN');
  if (actor.professionalId) holders.add('PROFESSIONAL');
  if (actor.memberships.length > 0) holders.add('FOCAL_POINT');
  for (const grant of actor.staff) holders.add(grant.role);
  return holders;
}

/** Whether the actor may call operations that demand this permission. The system actor calls no operations. */
export function mayCall(actor: Actor, permission: Permission): boolean {
  const holders = holdersOf(actor);
  return (PERMISSIONS[permission] as readonly Holder[]).some((holder) => holders.has(holder));
}

/**
 * Everything that the actor may call, in the order of the table: by all roles and memberships together, wherever they
 * reach. Clients show and hide by it; which rows, the row policies say.
 */
export const permissionsOf = (actor: Actor): Permission[] =>
  (Object.keys(PERMISSIONS) as Permission[]).filter((permission) => mayCall(actor, permission));
