import type { PLACEMENT_WORDS } from '#domain/placements/placements/words-of-others';
import {
  ACCOUNT,
  ownOf,
  PERSON,
  type PersonalData,
  rows,
  type WordPlace,
  wordsIn,
} from '#features/identity/accounts/data-subject';
import { needTitle } from '#features/marketplace/needs/need-title.sql';
import { institutionName } from '#features/parties/institutions/institution-name.sql';

const wordless = (table: string, change: string): string =>
  `UPDATE ${table} SET ${change} WHERE placement_id IN ${ownOf('placement')}`;

/** Placements. */
export const PLACEMENT_DATA = {
  erased: [
    ['emergency_contact', `DELETE FROM emergency_contact WHERE placement_id IN ${ownOf('placement')}`],
    ['work_plan', wordless('work_plan', `summary = '', milestones = '[]'`)],
    [
      'placement_amendment',
      `UPDATE placement_amendment SET why = '' WHERE asked_by = ${ACCOUNT} OR placement_id IN ${ownOf('placement')}`,
    ],
  ],
  left: {
    placement: 'states, dates and hours, by id',
    placement_terms: 'states, dates and hours, by id',
    placement_suspension: 'codes and dates, by id',
    early_end: 'codes and dates, by id',
    plan_signature: 'who signed what, by id and digest',
    readiness_tick: 'what the institution had ready',
    link_test: 'whether a link worked, by id',
  },
  copied: {
    placements:
      rows(`SELECT id, ${needTitle('p.need_id')}, ${institutionName('p.institution_id')}, state, since, modality, starts_on,
                             ends_on, weekly_hours, reason, offered_at, accepted_at
                        FROM placement p WHERE professional_id = ${PERSON} ORDER BY offered_at`),
    workPlans: rows(`SELECT placement_id, version, summary, milestones, written_at FROM work_plan
                      WHERE placement_id IN ${ownOf('placement')} ORDER BY placement_id, version`),
    emergencyContacts: rows(`SELECT placement_id, name, phone, relation, given_at FROM emergency_contact
                              WHERE placement_id IN ${ownOf('placement')} ORDER BY given_at`),
    amendmentsAsked:
      rows(`SELECT placement_id, modality, starts_on, ends_on, weekly_hours, why, state, asked_at
                             FROM placement_amendment WHERE asked_by = ${ACCOUNT} ORDER BY asked_at`),
  },
  filed: 'placement',
} as const satisfies PersonalData;

/** Where people write about others. */
export const PLACEMENT_WORD_PLACES = {
  AMENDMENT: wordsIn('placement_amendment', 'why', 'JOIN placement c ON c.id = w.placement_id'),
} as const satisfies Record<(typeof PLACEMENT_WORDS)[number], WordPlace>;

/** The states of the placements of an account `a`. */
export const PLACEMENT_STATES_SQL =
  'ARRAY(SELECT p.state FROM placement p WHERE p.professional_id = a.professional_id)';
