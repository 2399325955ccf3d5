import { Injectable } from '@nestjs/common';
import type { RequestContext } from '#api/auth/request-context';
import { loaderOf } from '#api/graphql/loader';
import type { Actor } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';
import type { MatchListEntity } from '#features/marketplace/matching/match.entity';
import { MatchQueries } from '#features/marketplace/matching/match.queries';
import type { MatchOverrideEntity } from '#features/marketplace/matching/match-override.entity';
import { MatchOverrideQueries } from '#features/marketplace/matching/match-override.queries';

/** What hangs on matches, one statement each per request. */
@Injectable()
export class MatchLoader {
  constructor(
    private readonly matches: MatchQueries,
    private readonly overridden: MatchOverrideQueries,
  ) {}

  /** The list of a need. Throws NOT_FOUND while there is none. */
  async list(context: RequestContext, needId: string): Promise<MatchListEntity> {
    const loader = loaderOf<string, MatchListEntity | undefined>(context, 'match-list', async (ids) => {
      const rows = new Map((await this.matches.listsOf(ids)).map((row) => [row.needId, row]));
      return ids.map((id) => rows.get(id));
    });
    const list = await loader.load(needId);
    if (!list) throw new DomainError('NOT_FOUND');
    return list;
  }

  /** The overrides of a pair, as far as the actor reads them. */
  async overrides(
    context: RequestContext,
    actor: Actor,
    needId: string,
    professionalId: string,
  ): Promise<MatchOverrideEntity[]> {
    const loader = loaderOf<string, MatchOverrideEntity[]>(context, 'match-overrides', async (ids) => {
      const rows = await this.overridden.ofNeeds(actor, ids);
      return ids.map((id) => rows.filter((row) => row.needId === id));
    });
    return (await loader.load(needId)).filter((row) => row.professionalId === professionalId);
  }
}
