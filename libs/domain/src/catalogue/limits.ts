import { REFERRAL_LIMITS } from '#domain/associations/referrals/limits';
import { ASSOCIATION_LIMITS } from '#domain/associations/registry/limits';
import { SERVICE_LIMITS } from '#domain/associations/services/limits';
import { CONCERN_LIMITS } from '#domain/casework/concerns/limits';
import { VIEW_LIMITS } from '#domain/casework/deadlines/limits';
import { DIRECT_LIMITS } from '#domain/casework/messages/limits';
import { CONSULTATION_LIMITS } from '#domain/dialogue/consultations/limits';
import { REPLY_LIMITS } from '#domain/dialogue/replies/limits';
import { ACCOUNT_LIMITS, ON_BEHALF_LIMITS } from '#domain/identity/accounts/limits';
import { type Range, TEXT_LIMITS } from '#domain/kernel/text/limits';
import { QUESTIONNAIRE_LIMITS } from '#domain/mapping/questionnaires/limits';
import { WAVE_LIMITS } from '#domain/mapping/waves/limits';
import { CANDIDACY_LIMITS } from '#domain/marketplace/candidacies/limits';
import { OVERRIDE_LIMITS } from '#domain/marketplace/matching/limits';
import { NEED_LIMITS } from '#domain/marketplace/needs/limits';
import { INSTITUTION_LIMITS } from '#domain/parties/institutions/limits';
import { IMPORT_LIMITS, PROFILE_LIMITS, PROFILE_ROWS } from '#domain/parties/professionals/limits';
import { WEIGHT_LIMITS } from '#domain/parties/programmes/limits';
import { PROGRAMME_LIMITS, RULE_LIMITS } from '#domain/parties/programmes/limits';
import { CLEARANCE_LIMITS } from '#domain/placements/clearances/limits';
import { PLACEMENT_LIMITS } from '#domain/placements/placements/limits';
import { REPORT_LIMITS } from '#domain/placements/reports/limits';
import { SPENDING_LIMITS } from '#domain/placements/spending/limits';
import { STORY_LIMITS } from '#domain/placements/stories/limits';
import { TRAVEL_LIMITS } from '#domain/placements/travel/limits';
import { OWN_WORD_LIMITS } from '#domain/reference/taxonomy/limits';
import { GUESS_LIMITS } from '#domain/remittances/lessons/limits';
import { PRICE_LIMITS } from '#domain/remittances/prices/limits';

/** Every limit that a form has to know before it sends; `npm run generate` writes them for the portal. */
export const LIMITS: Readonly<Record<string, Readonly<Record<string, number | Range>>>> = {
  ACCOUNT_LIMITS,
  ASSOCIATION_LIMITS,
  CANDIDACY_LIMITS,
  CLEARANCE_LIMITS,
  CONCERN_LIMITS,
  CONSULTATION_LIMITS,
  DIRECT_LIMITS,
  GUESS_LIMITS,
  IMPORT_LIMITS,
  INSTITUTION_LIMITS,
  NEED_LIMITS,
  ON_BEHALF_LIMITS,
  OVERRIDE_LIMITS,
  OWN_WORD_LIMITS,
  PLACEMENT_LIMITS,
  PRICE_LIMITS,
  PROFILE_LIMITS,
  PROFILE_ROWS,
  PROGRAMME_LIMITS,
  QUESTIONNAIRE_LIMITS,
  REFERRAL_LIMITS,
  REPLY_LIMITS,
  REPORT_LIMITS,
  RULE_LIMITS,
  SERVICE_LIMITS,
  SPENDING_LIMITS,
  STORY_LIMITS,
  TEXT_LIMITS,
  TRAVEL_LIMITS,
  VIEW_LIMITS,
  WAVE_LIMITS,
  WEIGHT_LIMITS,
};
