import { OPINION_DEPARTURE } from '#features/dialogue/opinions/departure';
import { VOICE_DEPARTURE } from '#features/dialogue/statements/departure';
import type { Departure } from '#features/identity/accounts/departure';
import { CANDIDACY_DEPARTURE } from '#features/marketplace/candidacies/departure';
import { MATCHING_DEPARTURE } from '#features/marketplace/matching/departure';
import { INSTITUTION_DEPARTURE } from '#features/parties/institutions/departure';
import { PROFESSIONAL_DEPARTURE } from '#features/parties/professionals/departure';

/** What somebody leaves who erases the account, open cases before the profile: a new module adds its own. */
export const DEPARTURES: readonly Departure[] = [
  INSTITUTION_DEPARTURE,
  OPINION_DEPARTURE,
  VOICE_DEPARTURE,
  CANDIDACY_DEPARTURE,
  PROFESSIONAL_DEPARTURE,
  MATCHING_DEPARTURE,
];
