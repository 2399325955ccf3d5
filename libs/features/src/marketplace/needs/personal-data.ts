import type { NEED_WORDS } from '#domain/marketplace/needs/words-of-others';
import { type PersonalData, type WordPlace, wordsIn } from '#features/identity/accounts/data-subject';

/** Needs. */
export const NEED_DATA = {
  left: {
    need: 'the record of the institution',
    need_decision: 'the record of the institution',
    need_version: 'the record of the institution',
    need_word: 'the record of the institution',
    need_template: 'the record of the institution',
  },
} as const satisfies PersonalData;

/** Where people write about others. */
export const NEED_WORD_PLACES = {
  NEED_DECISION: wordsIn('need_decision', 'comment', 'JOIN need c ON c.id = w.need_id'),
} as const satisfies Record<(typeof NEED_WORDS)[number], WordPlace>;
