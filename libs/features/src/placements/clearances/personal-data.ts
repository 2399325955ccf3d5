import type { CLEARANCE_WORDS } from '#domain/placements/clearances/words-of-others';
import {
  OF_ITSELF,
  PERSON,
  type PersonalData,
  rows,
  type WordPlace,
  wordsIn,
} from '#features/identity/accounts/data-subject';

/** Checks. */
export const CLEARANCE_DATA = {
  erased: [
    [
      'clearance',
      `UPDATE clearance SET issuer = CASE WHEN issuer IS NULL THEN NULL ELSE '' END, comment = NULL
        WHERE professional_id = ${PERSON}`,
    ],
  ],
  left: {
    clearance_template: 'rules',
  },
  copied: {
    clearances: rows(`SELECT placement_id, type, state, since, issued_on, expires_on FROM clearance
                       WHERE professional_id = ${PERSON} ORDER BY placement_id, type`),
  },
  filed: 'clearance',
} as const satisfies PersonalData;

/** Where people write about others. */
export const CLEARANCE_WORD_PLACES = {
  CHECK: wordsIn('clearance', 'comment', OF_ITSELF),
} as const satisfies Record<(typeof CLEARANCE_WORDS)[number], WordPlace>;
