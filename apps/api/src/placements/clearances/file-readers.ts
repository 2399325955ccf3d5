import { asking } from '#api/identity/files/file-reader';
import { ClearanceQueries } from '#features/placements/clearances/clearance.queries';

/** Who may read the files of a clearance. */
export const CLEARANCE_FILE_READERS = {
  CLEARANCE: asking(ClearanceQueries, (clearances, actor, id) => clearances.readable(actor, id)),
};
