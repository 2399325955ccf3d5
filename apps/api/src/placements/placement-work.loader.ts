import { Injectable } from '@nestjs/common';
import type { RequestContext } from '#api/auth/request-context';
import { loaderOf } from '#api/graphql/loader';
import {
  PlacementWorkQueries,
  type WorkKind,
  type WorkRow,
} from '#features/placements/placement-work.queries';

/** What belongs to placements, one statement per kind and request. */
@Injectable()
export class PlacementWorkLoader {
  constructor(private readonly rows: PlacementWorkQueries) {}

  of<K extends WorkKind>(context: RequestContext, kind: K, placementId: string): Promise<WorkRow<K>[]> {
    const loader = loaderOf<string, WorkRow<K>[]>(context, `placement-${kind}`, async (ids) => {
      const rows = await this.rows.of(kind, ids);
      return ids.map((id) => rows.filter((row) => row.placementId === id));
    });
    return loader.load(placementId);
  }

  /** The only row of its kind; null when there is none. */
  async one<K extends WorkKind>(
    context: RequestContext,
    kind: K,
    placementId: string,
  ): Promise<WorkRow<K> | null> {
    return (await this.of(context, kind, placementId))[0] ?? null;
  }
}
