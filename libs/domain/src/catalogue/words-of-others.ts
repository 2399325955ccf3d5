import { CONCERN_WORDS } from '#domain/casework/concerns/words-of-others';
import { HOLD_WORDS } from '#domain/casework/holds/words-of-others';
import { ACCOUNT_WORDS } from '#domain/identity/accounts/words-of-others';
import { CANDIDACY_WORDS } from '#domain/marketplace/candidacies/words-of-others';
import { NEED_WORDS } from '#domain/marketplace/needs/words-of-others';
import { INSTITUTION_WORDS } from '#domain/parties/institutions/words-of-others';
import { CLEARANCE_WORDS } from '#domain/placements/clearances/words-of-others';
import { PLACEMENT_WORDS } from '#domain/placements/placements/words-of-others';
import { REPORT_WORDS } from '#domain/placements/reports/words-of-others';

/** Where words of others may name somebody who was erased. */
export const WORD_KINDS = [
  ...CANDIDACY_WORDS,
  ...HOLD_WORDS,
  ...ACCOUNT_WORDS,
  ...PLACEMENT_WORDS,
  ...CLEARANCE_WORDS,
  ...REPORT_WORDS,
  ...NEED_WORDS,
  ...INSTITUTION_WORDS,
  ...CONCERN_WORDS,
] as const;
export type WordKind = (typeof WORD_KINDS)[number];

/** Words in tables that the product reads as they are; concerns are sealed and have a way of their own. */
export type OpenWordKind = Exclude<WordKind, (typeof CONCERN_WORDS)[number]>;
