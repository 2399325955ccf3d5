import { ParticipationService } from '#features/dialogue/statements/participation.service';
import type { Departure } from '#features/identity/accounts/departure';

/** Takes votes and words out of every consultation; only the product can find them, by making their keys again. */
export const VOICE_DEPARTURE: Departure = {
  from: 'ORGANISATIONS',
  leave: (find, tx, actor) => find(ParticipationService).leave(tx, actor),
};
