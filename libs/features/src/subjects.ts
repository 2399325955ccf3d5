import type { TrailKind } from '#domain/catalogue/actions';
import type { ErasureFacts } from '#domain/catalogue/erasure';
import type { HoldSubject } from '#domain/catalogue/hold-subjects';
import type { OpenWordKind } from '#domain/catalogue/words-of-others';
import { REFERRAL_DATA } from '#features/associations/referrals/personal-data';
import { AUDIT_OF_BODIES_DATA } from '#features/associations/registry/personal-data';
import { SERVICE_DATA } from '#features/associations/services/personal-data';
import { CONCERN_DATA } from '#features/casework/concerns/personal-data';
import { WORK_DATA } from '#features/casework/deadlines/personal-data';
import type { HoldSubjectSql } from '#features/casework/holds/hold-subject.port';
import { HOLD_DATA, holdWordPlaces, isHeldSql } from '#features/casework/holds/personal-data';
import { MESSAGE_DATA } from '#features/casework/messages/personal-data';
import { CONSULTATION_DATA } from '#features/dialogue/consultations/personal-data';
import { OPINION_DATA } from '#features/dialogue/opinions/personal-data';
import { REPLY_DATA } from '#features/dialogue/replies/personal-data';
import { STATEMENT_DATA } from '#features/dialogue/statements/personal-data';
import type { PersonalData, WordPlace } from '#features/identity/accounts/data-subject';
import { ACCOUNT_DATA, ACCOUNT_WORD_PLACES, IS_STAFF_SQL } from '#features/identity/accounts/personal-data';
import { AUDIT_DATA } from '#features/identity/audit/personal-data';
import { DELEGATION_DATA } from '#features/identity/delegations/personal-data';
import { filesData } from '#features/identity/files/personal-data';
import { EQUALITY_DATA } from '#features/insight/equality/personal-data';
import { GAP_DATA } from '#features/insight/gaps/personal-data';
import { KPI_DATA } from '#features/insight/kpis/personal-data';
import { MAP_DATA } from '#features/mapping/map/personal-data';
import { QUESTIONNAIRE_DATA } from '#features/mapping/questionnaires/personal-data';
import { WAVE_DATA } from '#features/mapping/waves/personal-data';
import { CANDIDACY_LINKS } from '#features/marketplace/candidacies/candidacy-trail.sql';
import { CANDIDACY_DATA, CANDIDACY_WORD_PLACES } from '#features/marketplace/candidacies/personal-data';
import { MATCHING_DATA } from '#features/marketplace/matching/personal-data';
import { NEED_DATA, NEED_WORD_PLACES } from '#features/marketplace/needs/personal-data';
import { SAVED_DATA } from '#features/marketplace/saved/personal-data';
import { NOTIFICATION_DATA } from '#features/outreach/notifications/personal-data';
import { INSTITUTION_ON_HOLD } from '#features/parties/institutions/hold-subject.sql';
import { INSTITUTION_DATA, INSTITUTION_WORD_PLACES } from '#features/parties/institutions/personal-data';
import { PROFESSIONAL_ON_HOLD } from '#features/parties/professionals/hold-subject.sql';
import { PROFESSIONAL_DATA } from '#features/parties/professionals/personal-data';
import { PROGRAMME_DATA } from '#features/parties/programmes/personal-data';
import { CLEARANCE_DATA, CLEARANCE_WORD_PLACES } from '#features/placements/clearances/personal-data';
import { PAPER_LINKS } from '#features/placements/papers/paper-trail.sql';
import { PAPER_DATA } from '#features/placements/papers/personal-data';
import { PLACEMENT_ON_HOLD } from '#features/placements/placements/hold-subject.sql';
import {
  PLACEMENT_DATA,
  PLACEMENT_STATES_SQL,
  PLACEMENT_WORD_PLACES,
} from '#features/placements/placements/personal-data';
import { HOLD_LINKS, PLACEMENT_LINKS } from '#features/placements/placements/placement-trail.sql';
import { REPORT_DATA, REPORT_WORD_PLACES } from '#features/placements/reports/personal-data';
import { SPENDING_DATA } from '#features/placements/spending/personal-data';
import { STORY_DATA } from '#features/placements/stories/personal-data';
import { TRAVEL_DATA } from '#features/placements/travel/personal-data';
import { PLATFORM_DATA } from '#features/privacy/personal-data';
import { TAXONOMY_DATA } from '#features/reference/taxonomy/personal-data';
import { CORRIDOR_DATA } from '#features/remittances/corridors/personal-data';
import { LESSON_DATA } from '#features/remittances/lessons/personal-data';
import { PRICE_DATA } from '#features/remittances/prices/personal-data';

/*
 * The rows of every subject, as earlier areas ask for them: a new module adds its own here and in the catalogue of the
 * domain.
 */

/** What a hold can be on. */
export const HOLD_SUBJECT_SQL: Readonly<Record<HoldSubject, HoldSubjectSql>> = {
  PROFESSIONAL: PROFESSIONAL_ON_HOLD,
  INSTITUTION: INSTITUTION_ON_HOLD,
  PLACEMENT: PLACEMENT_ON_HOLD,
};

/** Records whose trail takes in the trails of others. */
export const TRAIL_LINK_SQL: Readonly<Partial<Record<TrailKind, string>>> = {
  candidacy: CANDIDACY_LINKS,
  placement: PLACEMENT_LINKS,
  paper: PAPER_LINKS,
  hold: HOLD_LINKS,
};

const AREAS: readonly PersonalData[] = [
  ACCOUNT_DATA,
  DELEGATION_DATA,
  TAXONOMY_DATA,
  PROGRAMME_DATA,
  INSTITUTION_DATA,
  PROFESSIONAL_DATA,
  CONCERN_DATA,
  HOLD_DATA,
  MESSAGE_DATA,
  WORK_DATA,
  NEED_DATA,
  SAVED_DATA,
  MATCHING_DATA,
  CANDIDACY_DATA,
  CLEARANCE_DATA,
  REPORT_DATA,
  PLACEMENT_DATA,
  PAPER_DATA,
  STORY_DATA,
  SPENDING_DATA,
  TRAVEL_DATA,
  PRICE_DATA,
  CORRIDOR_DATA,
  LESSON_DATA,
  MAP_DATA,
  AUDIT_OF_BODIES_DATA,
  QUESTIONNAIRE_DATA,
  WAVE_DATA,
  SERVICE_DATA,
  REFERRAL_DATA,
  CONSULTATION_DATA,
  STATEMENT_DATA,
  OPINION_DATA,
  REPLY_DATA,
  NOTIFICATION_DATA,
  EQUALITY_DATA,
  GAP_DATA,
  KPI_DATA,
  AUDIT_DATA,
];

/** What every area holds about people, in the order of a person's copy. An erasure takes it from the end, the account last. */
export const PERSONAL_DATA: readonly PersonalData[] = [
  ...AREAS,
  filesData(AREAS.flatMap(({ filed }) => filed ?? [])),
  PLATFORM_DATA,
];

/** Every open table in which people write about others. */
export const WORD_PLACES: Readonly<Record<OpenWordKind, WordPlace>> = {
  ...CANDIDACY_WORD_PLACES,
  ...PLACEMENT_WORD_PLACES,
  ...CLEARANCE_WORD_PLACES,
  ...REPORT_WORD_PLACES,
  ...NEED_WORD_PLACES,
  ...INSTITUTION_WORD_PLACES,
  ...ACCOUNT_WORD_PLACES,
  ...holdWordPlaces(HOLD_SUBJECT_SQL),
};
export const OPEN_WORD_KINDS = Object.keys(WORD_PLACES) as OpenWordKind[];

/** What others rely on of the person of an account `a`. */
export const ERASURE_FACTS: Readonly<Record<keyof ErasureFacts, string>> = {
  placements: PLACEMENT_STATES_SQL,
  isHeld: isHeldSql(HOLD_SUBJECT_SQL),
  isStaff: IS_STAFF_SQL,
};
