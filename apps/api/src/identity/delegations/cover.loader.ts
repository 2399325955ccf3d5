import { Injectable } from '@nestjs/common';
import type DataLoader from 'dataloader';
import type { RequestContext } from '#api/auth/request-context';
import { loaderOf } from '#api/graphql/loader';
import { type Cover, DelegationQueries } from '#features/identity/delegations/delegation.queries';

/** Who covers now, by the person covered: two statements per request. */
@Injectable()
export class CoverLoader {
  constructor(private readonly delegations: DelegationQueries) {}

  of(context: RequestContext): DataLoader<string, Cover | undefined> {
    return loaderOf(context, 'stand-in', async (ids) => {
      const rows = new Map((await this.delegations.coversFor(ids)).map((row) => [row.fromId, row]));
      return ids.map((id) => rows.get(id));
    });
  }
}
