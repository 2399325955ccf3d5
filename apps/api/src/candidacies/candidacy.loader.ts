import { Injectable } from '@nestjs/common';
import type { RequestContext } from '#api/auth/request-context';
import type {
  CandidacyMessageType,
  CandidacyNoteType,
  PanelMemberType,
} from '#api/candidacies/candidacy.type';
import { loaderOf } from '#api/graphql/loader';
import { CRITERIA } from '#domain/candidacy/panel.rules';
import type { PanelMemberEntity } from '#features/candidacies/candidacy.entity';
import { CandidacyQueries } from '#features/candidacies/candidacy.queries';

/** What hangs on candidacies, one statement each per request. */
@Injectable()
export class CandidacyLoader {
  constructor(private readonly candidacies: CandidacyQueries) {}

  panel(context: RequestContext, id: string): Promise<PanelMemberType[]> {
    return this.many(context, 'panel', id, async (ids) => {
      const rows = await this.candidacies.panelsOf(ids);
      return rows.map((row) => [row.candidacyId, memberType(row)]);
    });
  }

  notes(context: RequestContext, id: string): Promise<CandidacyNoteType[]> {
    return this.many(context, 'candidacy-notes', id, async (ids) => {
      const rows = await this.candidacies.notesOf(ids);
      return rows.map((row) => [row.candidacyId, row]);
    });
  }

  messages(context: RequestContext, id: string): Promise<CandidacyMessageType[]> {
    return this.many(context, 'candidacy-messages', id, async (ids) => {
      const rows = await this.candidacies.messagesOf(ids);
      return rows.map((row) => [row.candidacyId, row]);
    });
  }

  private many<T>(
    context: RequestContext,
    name: string,
    id: string,
    read: (ids: readonly string[]) => Promise<(readonly [string, T])[]>,
  ): Promise<T[]> {
    const loader = loaderOf<string, T[]>(context, name, async (ids) => {
      const pairs = await read(ids);
      return ids.map((key) => pairs.filter(([owner]) => owner === key).map(([, row]) => row));
    });
    return loader.load(id);
  }
}

const memberType = ({ accountId, side, conflict, scores }: PanelMemberEntity): PanelMemberType => ({
  accountId,
  side,
  conflict,
  scores: scores ? CRITERIA.map((criterion) => ({ criterion, score: scores[criterion] })) : [],
});
