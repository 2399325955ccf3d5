import type { Departure } from '#features/identity/accounts/departure';
import { InstitutionPeopleService } from '#features/parties/institutions/institution-people.service';

/** Leaves the institutions; one that has no owner then is in the hands of its case officers. */
export const INSTITUTION_DEPARTURE: Departure = {
  from: 'ORGANISATIONS',
  leave: (find, tx, actor) => find(InstitutionPeopleService).leaveAll(tx, actor),
};
