import type { Departure } from '#features/identity/accounts/departure';
import { ListedPeopleService } from '#features/marketplace/matching/listed-people.service';

/** Has the lists made again that name the person. */
export const MATCHING_DEPARTURE: Departure = {
  from: 'CASES',
  leave: (find, tx, actor, professionalId) =>
    find(ListedPeopleService).announceLeft(tx, actor, professionalId),
};
