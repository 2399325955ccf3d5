import { Injectable } from '@nestjs/common';
import type { CompletionFacts } from '#domain/placements/placements/placement.rules';
import type { Tx } from '#platform/db/tx';

/** What reports say about a completion. */
export type ReportFacts = Omit<CompletionFacts, 'isReplanning'>;

/** A placement, and the text that it was offered under. */
export interface ReportedPlacement {
  readonly id: string;
  readonly needId: string;
  readonly needVersion: number;
}

/** What a placement needs of its reports before it continues; read in the transaction that decides. */
@Injectable()
export class ReportFactsQueries {
  /** How many baseline forms are neither in nor waived; one that was never scheduled counts too. */
  async missingBaselines(tx: Tx, placementId: string): Promise<number> {
    return (await this.isIn(tx, placementId, 'BASELINE')) ? 0 : 1;
  }

  /** Whether the follow-up after twelve months is submitted or waived. */
  isLookedBack(tx: Tx, placementId: string): Promise<boolean> {
    return this.isIn(tx, placementId, 'FOLLOW_UP_12M');
  }

  /** What is open before a placement can be completed. The professional's feedback is in the final report. */
  async completion(tx: Tx, { id, needId, needVersion }: ReportedPlacement): Promise<ReportFacts> {
    const [facts] = await tx.query<ReportFacts[]>(
      `SELECT coalesce(final.state = 'ACCEPTED', false) AS "finalReportAccepted",
              (SELECT count(*)::int FROM report h WHERE h.placement_id = $1 AND h.kind = 'HOST_EVALUATION'
                  AND h.state NOT IN ('SUBMITTED', 'ACCEPTED', 'WAIVED')) AS "feedbackOpen",
              coalesce(jsonb_array_length(nullif(final.answers->'handover', 'null')), 0) AS "handoverItems",
              greatest(0, jsonb_array_length(v.terms->'outputs')
                - coalesce(jsonb_array_length(nullif(final.answers->'outputs', 'null')), 0)) AS "outputsUnscored"
         FROM need_version v LEFT JOIN report final ON final.placement_id = $1 AND final.kind = 'FINAL'
        WHERE v.need_id = $2 AND v.version = $3`,
      [id, needId, needVersion],
    );
    return facts ?? { finalReportAccepted: false, feedbackOpen: 1, handoverItems: 0, outputsUnscored: 0 };
  }

  private async isIn(tx: Tx, placementId: string, kind: 'BASELINE' | 'FOLLOW_UP_12M'): Promise<boolean> {
    const rows = await tx.query<unknown[]>(
      `SELECT 1 FROM report WHERE placement_id = $1 AND kind = $2 AND state IN ('SUBMITTED', 'ACCEPTED', 'WAIVED')`,
      [placementId, kind],
    );
    return rows.length > 0;
  }
}
