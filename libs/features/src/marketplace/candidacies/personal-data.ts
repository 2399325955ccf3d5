import type { CANDIDACY_WORDS } from '#domain/marketplace/candidacies/words-of-others';
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

/** Candidacies. */
export const CANDIDACY_DATA = {
  erased: [
    [
      'candidacy',
      `UPDATE candidacy SET motivation = NULL, available_from = NULL, available_to = NULL, weekly_hours = NULL, gates = '[]'
        WHERE professional_id = ${PERSON}`,
    ],
    [
      'candidacy_message',
      `UPDATE candidacy_message SET text = '' WHERE author_id = ${ACCOUNT} OR candidacy_id IN ${ownOf('candidacy')}`,
    ],
    [
      'candidacy_note',
      `UPDATE candidacy_note SET text = '' WHERE author_id = ${ACCOUNT} OR candidacy_id IN ${ownOf('candidacy')}`,
    ],
    [
      'interview_offer',
      `UPDATE interview_offer SET place = NULL WHERE candidacy_id IN ${ownOf('candidacy')}`,
    ],
    [
      'interview_hour',
      `DELETE FROM interview_hour WHERE account_id = ${ACCOUNT} OR candidacy_id IN ${ownOf('candidacy')}`,
    ],
    ['gate_override', `UPDATE gate_override SET reason = '' WHERE candidacy_id IN ${ownOf('candidacy')}`],
  ],
  left: {
    panel_member: 'who scored whom, by id and number',
  },
  copied: {
    candidacies:
      rows(`SELECT id, ${needTitle('c.need_id')}, ${institutionName('c.institution_id')}, state, since, created_at, score,
                              reason, motivation, available_from, available_to, weekly_hours, gates, interview_at, reserve_until
                         FROM candidacy c WHERE professional_id = ${PERSON} ORDER BY created_at`),
    interviewTimes: rows(
      `SELECT candidacy_id, times, minutes, way, place, offered_at, other_asked_at FROM interview_offer
        WHERE candidacy_id IN ${ownOf('candidacy')} ORDER BY offered_at`,
    ),
    notes: rows(
      `SELECT candidacy_id, text, written_at FROM candidacy_note WHERE author_id = ${ACCOUNT} ORDER BY written_at`,
    ),
    messages: rows(
      `SELECT candidacy_id, text, sent_at FROM candidacy_message WHERE author_id = ${ACCOUNT} ORDER BY sent_at`,
    ),
  },
  filed: 'candidacy',
} as const satisfies PersonalData;

/** Where people write about others. */
export const CANDIDACY_WORD_PLACES = {
  NOTE: wordsIn('candidacy_note', 'text', 'JOIN candidacy c ON c.id = w.candidacy_id'),
  MESSAGE: wordsIn('candidacy_message', 'text', 'JOIN candidacy c ON c.id = w.candidacy_id'),
} as const satisfies Record<(typeof CANDIDACY_WORDS)[number], WordPlace>;
