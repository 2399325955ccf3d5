import type { Departure } from '#features/identity/accounts/departure';
import { ApplicationsService } from '#features/marketplace/candidacies/applications.service';

/** Withdraws the open candidacies. */
export const CANDIDACY_DEPARTURE: Departure = {
  from: 'CASES',
  leave: (find, tx, actor, professionalId) =>
    find(ApplicationsService).withdrawAll(tx, actor, professionalId),
};
