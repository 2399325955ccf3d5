import { dropped, PERSON, type PersonalData, rows } from '#features/identity/accounts/data-subject';
import { needTitle } from '#features/marketplace/needs/need-title.sql';

/** Matches and what they are made of. */
export const MATCHING_DATA = {
  erased: [
    ['match', dropped('match')],
    ['match_notification', dropped('match_notification')],
    ['match_engagement', dropped('match_engagement')],
    ['match_override', dropped('match_override')],
    ['match_profile', dropped('match_profile')],
    // Indexes in memory read the person again, and find nobody.
    [
      'match_profile_version',
      `UPDATE match_profile_version SET version = version + 1, changed_in = pg_current_xact_id()
        WHERE professional_id = ${PERSON}`,
    ],
  ],
  left: {
    match_list: 'figures of a need',
    match_run: 'ids and figures of a run',
    match_need_change: 'ids of needs',
    rematch: 'figures of a run',
    rematch_part: 'ids of a run',
  },
  copied: {
    matches: rows(`SELECT ${needTitle('m.need_id')}, rank, score, essential_coverage, explanation FROM match m
                    WHERE professional_id = ${PERSON} ORDER BY score DESC, need_id`),
  },
} as const satisfies PersonalData;
