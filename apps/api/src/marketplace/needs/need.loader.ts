import { Injectable } from '@nestjs/common';
import type { RequestContext } from '#api/auth/request-context';
import { loaderOf } from '#api/graphql/loader';
import type { Actor } from '#domain/kernel/actor';
import { whoIs } from '#domain/kernel/who';
import type { NeedDecisionEntity, NeedEntity } from '#features/marketplace/needs/need.entity';
import { NeedQueries, type SubjectRow } from '#features/marketplace/needs/need.queries';

/** What hangs on needs, one statement each per request. */
@Injectable()
export class NeedLoader {
  constructor(private readonly needs: NeedQueries) {}

  need(context: RequestContext, id: string): Promise<NeedEntity | undefined> {
    const loader = loaderOf<string, NeedEntity | undefined>(context, 'need', async (ids) => {
      const rows = new Map((await this.needs.byIds(ids)).map((row) => [row.id, row]));
      return ids.map((key) => rows.get(key));
    });
    return loader.load(id);
  }

  /** The need and its institution by name. */
  subject(context: RequestContext, needId: string): Promise<SubjectRow | undefined> {
    const loader = loaderOf<string, SubjectRow | undefined>(context, 'subject', async (ids) => {
      const rows = new Map((await this.needs.subjects(ids)).map((row) => [row.needId, row]));
      return ids.map((key) => rows.get(key));
    });
    return loader.load(needId);
  }

  /** The decisions, for those who are part of them; nothing for others. */
  decisions(context: RequestContext, actor: Actor, need: NeedEntity): Promise<NeedDecisionEntity[]> {
    if (whoIs(actor, { ...need, professionalId: null }).length === 0) return Promise.resolve([]);
    const loader = loaderOf<string, NeedDecisionEntity[]>(context, 'need-decisions', async (ids) => {
      const rows = await this.needs.decisionsOf(ids);
      return ids.map((id) => rows.filter((row) => row.needId === id));
    });
    return loader.load(need.id);
  }
}
