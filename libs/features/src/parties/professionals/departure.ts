import type { Departure } from '#features/identity/accounts/departure';
import { ProfileStepsService } from '#features/parties/professionals/profile-steps.service';

/** Ends the profile. */
export const PROFESSIONAL_DEPARTURE: Departure = {
  from: 'CASES',
  leave: (find, tx, actor, professionalId) => find(ProfileStepsService).end(tx, actor, professionalId),
};
