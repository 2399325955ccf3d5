import { Injectable } from '@nestjs/common';
import type { RequestContext } from '#api/auth/request-context';
import { loaderOf } from '#api/graphql/loader';
import {
  PlacementWorkQueries,
  type WorkKind,
  type WorkRow,
} from '#features/placements/placements/placement-work.queries';

/** What belongs to placements: one statement per request for all kinds that are asked for together. */
@Injectable()
export class PlacementWorkLoader {
  constructor(private readonly rows: PlacementWorkQueries) {}

  async of<K extends WorkKind>(context: RequestContext, kind: K, placementId: string): Promise<WorkRow<K>[]> {
    const loader = loaderOf<string, WorkRow<WorkKind>[]>(context, 'placement-work', async (keys) => {
      const asked = keys.map((key) => key.split(' ') as [WorkKind, string]);
      const kinds = new Set(asked.map(([of]) => of));
      const ids = new Set(asked.map(([, id]) => id));
      const rows = await this.rows.of([...kinds], [...ids]);
      return asked.map(([of, id]) => (rows.get(of) ?? []).filter((row) => row.placementId === id));
    });
    return (await loader.load(`${kind} ${placementId}`)) as WorkRow<K>[];
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
