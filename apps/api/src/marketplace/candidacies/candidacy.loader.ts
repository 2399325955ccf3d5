import { Injectable } from '@nestjs/common';
import type { RequestContext } from '#api/auth/request-context';
import { loaderOf } from '#api/graphql/loader';
import type {
  CandidacyMessageType,
  CandidacyNoteType,
  PanelMemberType,
} from '#api/marketplace/candidacies/candidacy.type';
import { CRITERIA } from '#domain/marketplace/candidacies/panel.rules';
import type { PanelMemberEntity } from '#features/marketplace/candidacies/candidacy.entity';
import {
  type CandidacyKind,
  CandidacyQueries,
  type CandidacyRow,
} from '#features/marketplace/candidacies/candidacy.queries';
import type { InterviewOfferEntity } from '#features/marketplace/candidacies/interview-offer.entity';

/** What hangs on candidacies: one statement per request for all kinds that are asked for together. */
@Injectable()
export class CandidacyLoader {
  constructor(private readonly candidacies: CandidacyQueries) {}

  async panel(context: RequestContext, id: string): Promise<PanelMemberType[]> {
    return (await this.of(context, 'panel', id)).map(memberType);
  }

  notes(context: RequestContext, id: string): Promise<CandidacyNoteType[]> {
    return this.of(context, 'notes', id);
  }

  messages(context: RequestContext, id: string): Promise<CandidacyMessageType[]> {
    return this.of(context, 'messages', id);
  }

  /** The times that are offered for the interview; null when none are. */
  async offer(context: RequestContext, id: string): Promise<InterviewOfferEntity | null> {
    const [offer] = await this.of(context, 'offers', id);
    return offer ? { ...offer, times: offer.times.map((time) => new Date(time)) } : null;
  }

  private async of<K extends CandidacyKind>(
    context: RequestContext,
    kind: K,
    id: string,
  ): Promise<CandidacyRow<K>[]> {
    const loader = loaderOf<string, CandidacyRow<CandidacyKind>[]>(context, 'candidacy', async (keys) => {
      const asked = keys.map((key) => key.split(' ') as [CandidacyKind, string]);
      const kinds = new Set(asked.map(([of]) => of));
      const owners = new Set(asked.map(([, owner]) => owner));
      const rows = await this.candidacies.hanging([...kinds], [...owners]);
      return asked.map(([of, owner]) => (rows.get(of) ?? []).filter((row) => row.candidacyId === owner));
    });
    return (await loader.load(`${kind} ${id}`)) as CandidacyRow<K>[];
  }
}

const memberType = ({ accountId, side, conflict, scores }: PanelMemberEntity): PanelMemberType => ({
  accountId,
  side,
  conflict,
  scores: scores ? CRITERIA.map((criterion) => ({ criterion, score: scores[criterion] })) : [],
});
