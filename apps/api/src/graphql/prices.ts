import { REFERRAL_PRICES } from '#api/associations/referrals/prices';
import { ASSOCIATION_PRICES, SAFEGUARDING_AUDIT_PRICES } from '#api/associations/registry/prices';
import { SERVICE_PRICES } from '#api/associations/services/prices';
import { CONCERN_PRICES } from '#api/casework/concerns/prices';
import { WORK_PRICES } from '#api/casework/deadlines/prices';
import { HOLD_PRICES } from '#api/casework/holds/prices';
import { MESSAGE_PRICES } from '#api/casework/messages/prices';
import { DEMONSTRATION_PRICES } from '#api/demonstration/prices';
import { CONSULTATION_PRICES } from '#api/dialogue/consultations/prices';
import { OPINION_PRICES } from '#api/dialogue/opinions/prices';
import { REPLY_PRICES } from '#api/dialogue/replies/prices';
import { STATEMENT_PRICES } from '#api/dialogue/statements/prices';
import { byField } from '#api/graphql/by-field';
import { type FieldPrices, type Price, PRICES } from '#api/graphql/price-classes';
import { ACCOUNT_PRICES } from '#api/identity/accounts/prices';
import { AUDIT_PRICES } from '#api/identity/audit/prices';
import { DELEGATION_PRICES } from '#api/identity/delegations/prices';
import { OPERATIONS_PRICES } from '#api/identity/operations/prices';
import { EQUALITY_PRICES } from '#api/insight/equality/prices';
import { GAP_PRICES } from '#api/insight/gaps/prices';
import { KPI_PRICES } from '#api/insight/kpis/prices';
import { MAP_PRICES } from '#api/mapping/map/prices';
import { QUESTIONNAIRE_PRICES } from '#api/mapping/questionnaires/prices';
import { WAVE_PRICES } from '#api/mapping/waves/prices';
import { CANDIDACY_PRICES } from '#api/marketplace/candidacies/prices';
import { MATCHING_PRICES } from '#api/marketplace/matching/prices';
import { NEED_PRICES } from '#api/marketplace/needs/prices';
import { SAVED_PRICES } from '#api/marketplace/saved/prices';
import { NOTIFICATION_PRICES } from '#api/outreach/notifications/prices';
import { INSTITUTION_PRICES } from '#api/parties/institutions/prices';
import { INVITATION_PRICES } from '#api/parties/invitations/prices';
import { PROFESSIONAL_PRICES } from '#api/parties/professionals/prices';
import { PROGRAMME_PRICES } from '#api/parties/programmes/prices';
import { CLEARANCE_PRICES } from '#api/placements/clearances/prices';
import { PAPER_PRICES } from '#api/placements/papers/prices';
import { PLACEMENT_PRICES } from '#api/placements/placements/prices';
import { REPORT_PRICES } from '#api/placements/reports/prices';
import { SPENDING_PRICES } from '#api/placements/spending/prices';
import { STORY_PRICES } from '#api/placements/stories/prices';
import { TRAVEL_PRICES } from '#api/placements/travel/prices';
import { PRIVACY_PRICES } from '#api/privacy/prices';
import { TAXONOMY_PRICES } from '#api/reference/taxonomy/prices';
import { CORRIDOR_PRICES } from '#api/remittances/corridors/prices';
import { LESSON_PRICES } from '#api/remittances/lessons/prices';
import { PRICE_BATCH_PRICES } from '#api/remittances/prices/prices';

const COMMON_PRICES: FieldPrices = {
  Query: {
    FREE: 'errorCodes',
  },
};

/** The prices of every area. A field that does work and has none fails the spec. */
const DECLARED: readonly FieldPrices[] = [
  COMMON_PRICES,
  CONCERN_PRICES,
  WORK_PRICES,
  HOLD_PRICES,
  MESSAGE_PRICES,
  DEMONSTRATION_PRICES,
  ACCOUNT_PRICES,
  AUDIT_PRICES,
  DELEGATION_PRICES,
  OPERATIONS_PRICES,
  EQUALITY_PRICES,
  KPI_PRICES,
  CANDIDACY_PRICES,
  MATCHING_PRICES,
  NEED_PRICES,
  SAVED_PRICES,
  NOTIFICATION_PRICES,
  INSTITUTION_PRICES,
  INVITATION_PRICES,
  PROFESSIONAL_PRICES,
  PROGRAMME_PRICES,
  CLEARANCE_PRICES,
  PAPER_PRICES,
  STORY_PRICES,
  SPENDING_PRICES,
  TRAVEL_PRICES,
  PLACEMENT_PRICES,
  REPORT_PRICES,
  PRIVACY_PRICES,
  TAXONOMY_PRICES,
  PRICE_BATCH_PRICES,
  CORRIDOR_PRICES,
  LESSON_PRICES,
  MAP_PRICES,
  QUESTIONNAIRE_PRICES,
  WAVE_PRICES,
  SERVICE_PRICES,
  CONSULTATION_PRICES,
  STATEMENT_PRICES,
  OPINION_PRICES,
  REPLY_PRICES,
  GAP_PRICES,
  SAFEGUARDING_AUDIT_PRICES,
  ASSOCIATION_PRICES,
  REFERRAL_PRICES,
];

const BY_FIELD = new Map<string, Price>(byField(DECLARED).map(([field, name]) => [field, PRICES[name]]));

/** The fields that have a price, as `Type.field`. */
export const PRICED: ReadonlySet<string> = new Set(BY_FIELD.keys());

/** The declared price of a field; undefined for a plain property, and for what was forgotten. */
export const priceOf = (type: string, field: string): Price | undefined => BY_FIELD.get(`${type}.${field}`);
