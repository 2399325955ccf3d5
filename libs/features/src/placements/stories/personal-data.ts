import { dropped, PERSON, type PersonalData, rows } from '#features/identity/accounts/data-subject';

/** What people tell of their placements. */
export const STORY_DATA = {
  erased: [['story', dropped('story')]],
  copied: {
    stories: rows(
      `SELECT placement_id, state, called, text, locale, consent_version, consent_language, consent_digest, agreed_at, reason FROM story
        WHERE professional_id = ${PERSON} ORDER BY agreed_at`,
    ),
  },
} as const satisfies PersonalData;
