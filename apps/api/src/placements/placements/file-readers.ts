import { asking } from '#api/identity/files/file-reader';
import { PlacementQueries } from '#features/placements/placements/placement.queries';

/** Who may read the files of a placement. */
export const PLACEMENT_FILE_READERS = {
  PLACEMENT: asking(PlacementQueries, (placements, actor, id) => placements.visible(actor, id)),
};
