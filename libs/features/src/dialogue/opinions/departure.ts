import { OpinionRunsService } from '#features/dialogue/opinions/opinion-runs.service';
import type { Departure } from '#features/identity/accounts/departure';

/** Has every result made again that was made with votes of somebody who leaves; before the votes go. */
export const OPINION_DEPARTURE: Departure = {
  from: 'ORGANISATIONS',
  leave: (find, tx, actor) => find(OpinionRunsService).leave(tx, actor),
};
