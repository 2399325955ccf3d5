import { defaultFieldResolver, type GraphQLSchema, isObjectType } from 'graphql';
import { REFERRAL_BOUNDS } from '#api/associations/referrals/bounds';
import { ASSOCIATION_BOUNDS, SAFEGUARDING_AUDIT_BOUNDS } from '#api/associations/registry/bounds';
import { SERVICE_BOUNDS } from '#api/associations/services/bounds';
import { CONCERN_BOUNDS } from '#api/casework/concerns/bounds';
import { WORK_BOUNDS } from '#api/casework/deadlines/bounds';
import { HOLD_BOUNDS } from '#api/casework/holds/bounds';
import { MESSAGE_BOUNDS } from '#api/casework/messages/bounds';
import { CONSULTATION_BOUNDS } from '#api/dialogue/consultations/bounds';
import { OPINION_BOUNDS } from '#api/dialogue/opinions/bounds';
import { REPLY_BOUNDS } from '#api/dialogue/replies/bounds';
import { STATEMENT_BOUNDS } from '#api/dialogue/statements/bounds';
import { type Bound, BOUNDS, type Cap, type FieldBounds } from '#api/graphql/bound-classes';
import { byField } from '#api/graphql/by-field';
import { ACCOUNT_BOUNDS } from '#api/identity/accounts/bounds';
import { AUDIT_BOUNDS } from '#api/identity/audit/bounds';
import { DELEGATION_BOUNDS } from '#api/identity/delegations/bounds';
import { OPERATIONS_BOUNDS } from '#api/identity/operations/bounds';
import { GAP_BOUNDS } from '#api/insight/gaps/bounds';
import { KPI_BOUNDS } from '#api/insight/kpis/bounds';
import { MAP_BOUNDS } from '#api/mapping/map/bounds';
import { QUESTIONNAIRE_BOUNDS } from '#api/mapping/questionnaires/bounds';
import { WAVE_BOUNDS } from '#api/mapping/waves/bounds';
import { CANDIDACY_BOUNDS } from '#api/marketplace/candidacies/bounds';
import { MATCHING_BOUNDS } from '#api/marketplace/matching/bounds';
import { NEED_BOUNDS } from '#api/marketplace/needs/bounds';
import { SAVED_BOUNDS } from '#api/marketplace/saved/bounds';
import { NOTIFICATION_BOUNDS } from '#api/outreach/notifications/bounds';
import { INSTITUTION_BOUNDS } from '#api/parties/institutions/bounds';
import { INVITATION_BOUNDS } from '#api/parties/invitations/bounds';
import { PROFESSIONAL_BOUNDS } from '#api/parties/professionals/bounds';
import { PROGRAMME_BOUNDS } from '#api/parties/programmes/bounds';
import { CLEARANCE_BOUNDS } from '#api/placements/clearances/bounds';
import { PAPER_BOUNDS } from '#api/placements/papers/bounds';
import { PLACEMENT_BOUNDS } from '#api/placements/placements/bounds';
import { REPORT_BOUNDS } from '#api/placements/reports/bounds';
import { SPENDING_BOUNDS } from '#api/placements/spending/bounds';
import { STORY_BOUNDS } from '#api/placements/stories/bounds';
import { TRAVEL_BOUNDS } from '#api/placements/travel/bounds';
import { PRIVACY_BOUNDS } from '#api/privacy/bounds';
import { TAXONOMY_BOUNDS } from '#api/reference/taxonomy/bounds';
import { CORRIDOR_BOUNDS } from '#api/remittances/corridors/bounds';
import { LESSON_BOUNDS } from '#api/remittances/lessons/bounds';
import { PRICE_BATCH_BOUNDS } from '#api/remittances/prices/bounds';

const COMMON_BOUNDS: FieldBounds = {
  Query: {
    OF_A_TABLE: 'errorCodes',
  },
};

/** The bounds of every area. A list that has neither pages nor a bound fails the spec. */
const DECLARED: readonly FieldBounds[] = [
  COMMON_BOUNDS,
  CONCERN_BOUNDS,
  WORK_BOUNDS,
  HOLD_BOUNDS,
  MESSAGE_BOUNDS,
  ACCOUNT_BOUNDS,
  AUDIT_BOUNDS,
  DELEGATION_BOUNDS,
  OPERATIONS_BOUNDS,
  KPI_BOUNDS,
  CANDIDACY_BOUNDS,
  MATCHING_BOUNDS,
  NEED_BOUNDS,
  SAVED_BOUNDS,
  NOTIFICATION_BOUNDS,
  INSTITUTION_BOUNDS,
  INVITATION_BOUNDS,
  PROFESSIONAL_BOUNDS,
  PROGRAMME_BOUNDS,
  CLEARANCE_BOUNDS,
  PAPER_BOUNDS,
  STORY_BOUNDS,
  SPENDING_BOUNDS,
  TRAVEL_BOUNDS,
  PLACEMENT_BOUNDS,
  REPORT_BOUNDS,
  PRIVACY_BOUNDS,
  TAXONOMY_BOUNDS,
  PRICE_BATCH_BOUNDS,
  CORRIDOR_BOUNDS,
  LESSON_BOUNDS,
  MAP_BOUNDS,
  QUESTIONNAIRE_BOUNDS,
  WAVE_BOUNDS,
  SERVICE_BOUNDS,
  CONSULTATION_BOUNDS,
  STATEMENT_BOUNDS,
  OPINION_BOUNDS,
  REPLY_BOUNDS,
  GAP_BOUNDS,
  SAFEGUARDING_AUDIT_BOUNDS,
  ASSOCIATION_BOUNDS,
  REFERRAL_BOUNDS,
];

/** Every list without pages, as `Type.field`, with what bounds it. */
export const BOUNDED: readonly (readonly [name: string, bound: Bound])[] = byField(DECLARED).map(
  ([name, bound]) => [name, BOUNDS[bound]],
);

/** Holds the capped lists to their most, and says so in their descriptions. Throws for a field that there is not. */
export function capLists(schema: GraphQLSchema): GraphQLSchema {
  for (const [name, bound] of BOUNDED) if ('most' in bound) capList(schema, name, bound);
  return schema;
}

function capList(schema: GraphQLSchema, name: string, { most, keep }: Cap): void {
  const [typeName = '', fieldName = ''] = name.split('.');
  const type = schema.getType(typeName);
  const field = isObjectType(type) ? type.getFields()[fieldName] : undefined;
  if (!field) throw new Error(`No list ${name} to cap`);
  const { resolve = defaultFieldResolver } = field;
  field.description = `${field.description ?? ''} At most ${most.toLocaleString('en')}.`;
  field.resolve = async (...args) => {
    const rows: unknown = await resolve(...args);
    if (!Array.isArray(rows)) return rows;
    return keep === 'FIRST' ? rows.slice(0, most) : rows.slice(-most);
  };
}
