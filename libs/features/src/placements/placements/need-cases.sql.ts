import { OPEN_PLACEMENT_STATES } from '#domain/placements/placements/placement.states';
import type { NeedCases } from '#features/marketplace/needs/need-cases.port';
import { sqlCodes } from '#platform/db/codes';

/** What placements say of a need. */
export const PLACEMENTS_OF_NEED: Pick<NeedCases, 'hasOpenPlacement'> = {
  hasOpenPlacement: (need) =>
    `EXISTS (SELECT FROM placement p WHERE p.need_id = ${need} AND p.state IN ${sqlCodes(OPEN_PLACEMENT_STATES)})`,
};
