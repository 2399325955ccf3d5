import { Injectable } from '@nestjs/common';
import { LIVE_PLACEMENT_STATES, type PlacementState } from '#domain/placements/placements/placement.states';
import type { Tx } from '#platform/db/tx';

/** A check whose end is near or past, with the placement that it is for. */
export interface ClearanceToWatch {
  readonly id: string;
  /** ISO 8601. */
  readonly expiresOn: string;
  readonly lastWarning: number | null;
  /** Days ahead on which the programme warns. */
  readonly warnings: readonly number[];
  readonly placementState: PlacementState;
}

/** Finds the checks whose last day wants something done. */
@Injectable()
export class ClearanceWatchStore {
  /** The next check of a live placement that has expired or is due for a warning, locked; what others have in hand is left to them. */
  async lockDue(tx: Tx, today: string): Promise<ClearanceToWatch | null> {
    const rows = await tx.query<ClearanceToWatch[]>(
      `SELECT c.id, c.expires_on::text AS "expiresOn", c.last_warning AS "lastWarning",
              v.deadlines->'clearanceWarningDays' AS warnings, p.state AS "placementState"
         FROM clearance c
         JOIN placement p ON p.id = c.placement_id
         JOIN programme g ON g.id = c.programme_id
         JOIN programme_version v ON v.programme_id = g.id AND v.version = g.rules_version
        WHERE c.state IN ('CLEARED', 'WAIVED') AND p.state = ANY($2)
          AND (c.expires_on < $1::date
            OR EXISTS (SELECT FROM jsonb_array_elements_text(v.deadlines->'clearanceWarningDays') ahead
                        WHERE c.expires_on - $1::date <= ahead::int AND ahead::int < coalesce(c.last_warning, 10000)))
        ORDER BY c.expires_on, c.id
        LIMIT 1
          FOR UPDATE OF p, c SKIP LOCKED`,
      [today, [...LIVE_PLACEMENT_STATES]],
    );
    return rows[0] ?? null;
  }
}
