import { REFERRAL_ANNOUNCEMENTS } from '#domain/associations/referrals/referral.announcements';
import { ASSOCIATION_ANNOUNCEMENTS } from '#domain/associations/registry/association.announcements';
import { AUDIT_ANNOUNCEMENTS } from '#domain/associations/registry/audit.announcements';
import { SERVICE_ANNOUNCEMENTS } from '#domain/associations/services/service.announcements';
import { CONCERN_ANNOUNCEMENTS } from '#domain/casework/concerns/concern.announcements';
import { WORK_ANNOUNCEMENTS } from '#domain/casework/deadlines/work.announcements';
import { HOLD_ANNOUNCEMENTS } from '#domain/casework/holds/hold.announcements';
import { DIRECT_ANNOUNCEMENTS } from '#domain/casework/messages/direct.announcements';
import type { EventName } from '#domain/catalogue/events';
import { DEMONSTRATION_ANNOUNCEMENTS } from '#domain/demonstration/moving-clock.announcements';
import { CONSULTATION_ANNOUNCEMENTS } from '#domain/dialogue/consultations/consultation.announcements';
import { PROMISE_ANNOUNCEMENTS } from '#domain/dialogue/replies/reply.announcements';
import { STATEMENT_ANNOUNCEMENTS } from '#domain/dialogue/statements/statement.announcements';
import { ACCOUNT_ANNOUNCEMENTS } from '#domain/identity/accounts/account.announcements';
import { DELEGATION_ANNOUNCEMENTS } from '#domain/identity/delegations/delegation.announcements';
import { OPERATIONS_ANNOUNCEMENTS } from '#domain/identity/operations/operations.announcements';
import { KPI_ANNOUNCEMENTS } from '#domain/insight/kpis/kpi.announcements';
import type { Announcement, Announcements } from '#domain/kernel/announcement';
import { MAP_ANNOUNCEMENTS } from '#domain/mapping/map/map.announcements';
import { QUESTIONNAIRE_ANNOUNCEMENTS } from '#domain/mapping/questionnaires/questionnaire.announcements';
import { WAVE_ANNOUNCEMENTS } from '#domain/mapping/waves/wave.announcements';
import { CANDIDACY_ANNOUNCEMENTS } from '#domain/marketplace/candidacies/candidacy.announcements';
import { MATCHING_ANNOUNCEMENTS } from '#domain/marketplace/matching/match.announcements';
import { NEED_ANNOUNCEMENTS } from '#domain/marketplace/needs/need.announcements';
import { SAVED_ANNOUNCEMENTS } from '#domain/marketplace/saved/saved.announcements';
import { NOTIFICATION_ANNOUNCEMENTS } from '#domain/outreach/notifications/digest.announcements';
import { INSTITUTION_ANNOUNCEMENTS } from '#domain/parties/institutions/institution.announcements';
import { PROFESSIONAL_ANNOUNCEMENTS } from '#domain/parties/professionals/professional.announcements';
import { PROGRAMME_ANNOUNCEMENTS } from '#domain/parties/programmes/programme.announcements';
import { CLEARANCE_ANNOUNCEMENTS } from '#domain/placements/clearances/clearance.announcements';
import { PAPER_ANNOUNCEMENTS } from '#domain/placements/papers/paper.announcements';
import { PLACEMENT_ANNOUNCEMENTS } from '#domain/placements/placements/placement.announcements';
import { REPORT_ANNOUNCEMENTS } from '#domain/placements/reports/report.announcements';
import { SPENDING_ANNOUNCEMENTS } from '#domain/placements/spending/spending.announcements';
import { STORY_ANNOUNCEMENTS } from '#domain/placements/stories/story.announcements';
import { TRAVEL_ANNOUNCEMENTS } from '#domain/placements/travel/travel.announcements';
import { PRIVACY_ANNOUNCEMENTS } from '#domain/privacy/words.announcements';
import { TAXONOMY_ANNOUNCEMENTS } from '#domain/reference/taxonomy/taxonomy.announcements';
import { CORRIDOR_ANNOUNCEMENTS } from '#domain/remittances/corridors/corridor.announcements';
import { PRICE_ANNOUNCEMENTS } from '#domain/remittances/prices/price.announcements';

const TABLE = {
  ...ACCOUNT_ANNOUNCEMENTS,
  ...DELEGATION_ANNOUNCEMENTS,
  ...OPERATIONS_ANNOUNCEMENTS,
  ...TAXONOMY_ANNOUNCEMENTS,
  ...PROGRAMME_ANNOUNCEMENTS,
  ...INSTITUTION_ANNOUNCEMENTS,
  ...PROFESSIONAL_ANNOUNCEMENTS,
  ...CONCERN_ANNOUNCEMENTS,
  ...HOLD_ANNOUNCEMENTS,
  ...DIRECT_ANNOUNCEMENTS,
  ...WORK_ANNOUNCEMENTS,
  ...NEED_ANNOUNCEMENTS,
  ...SAVED_ANNOUNCEMENTS,
  ...MATCHING_ANNOUNCEMENTS,
  ...CANDIDACY_ANNOUNCEMENTS,
  ...CLEARANCE_ANNOUNCEMENTS,
  ...REPORT_ANNOUNCEMENTS,
  ...PLACEMENT_ANNOUNCEMENTS,
  ...PAPER_ANNOUNCEMENTS,
  ...STORY_ANNOUNCEMENTS,
  ...SPENDING_ANNOUNCEMENTS,
  ...TRAVEL_ANNOUNCEMENTS,
  ...KPI_ANNOUNCEMENTS,
  ...PRICE_ANNOUNCEMENTS,
  ...MAP_ANNOUNCEMENTS,
  ...QUESTIONNAIRE_ANNOUNCEMENTS,
  ...WAVE_ANNOUNCEMENTS,
  ...CORRIDOR_ANNOUNCEMENTS,
  ...SERVICE_ANNOUNCEMENTS,
  ...CONSULTATION_ANNOUNCEMENTS,
  ...STATEMENT_ANNOUNCEMENTS,
  ...PROMISE_ANNOUNCEMENTS,
  ...AUDIT_ANNOUNCEMENTS,
  ...ASSOCIATION_ANNOUNCEMENTS,
  ...REFERRAL_ANNOUNCEMENTS,
  ...NOTIFICATION_ANNOUNCEMENTS,
  ...PRIVACY_ANNOUNCEMENTS,
  ...DEMONSTRATION_ANNOUNCEMENTS,
} satisfies Announcements<EventName>;

/** Event name → who is notified of what. Every event has its row; an empty one is a decision: nobody needs to hear of it. */
export const ANNOUNCEMENTS: Readonly<Record<string, readonly Announcement[]>> = TABLE;

/** What is announced of an event; nothing for a name that no table knows. */
export const announcementsOf = (name: string): readonly Announcement[] =>
  Object.hasOwn(ANNOUNCEMENTS, name) ? (ANNOUNCEMENTS[name] ?? []) : [];

const every = (): Announcement[] => Object.values(ANNOUNCEMENTS).flat();

/** Every message key that some event uses. */
export const MESSAGE_KEYS: readonly string[] = [...new Set(every().map(({ message }) => message))].sort();

/** Every next-step key that some event uses. */
export const NEXT_STEP_KEYS: readonly string[] = [...new Set(every().map(({ next }) => next))].sort();
