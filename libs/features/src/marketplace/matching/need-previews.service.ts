import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { PersonActor } from '#domain/kernel/actor';
import { shownReach } from '#domain/marketplace/matching/reach.rules';
import { reviewTerms, type TorFinding } from '#domain/marketplace/needs/completeness.rules';
import { assertMayWriteNeed } from '#domain/marketplace/needs/need.policy';
import { type TermsOfReference, withTerms } from '#domain/marketplace/needs/terms';
import { RankingService } from '#features/marketplace/matching/ranking.service';
import { type DraftPlace, NeedDraftsService } from '#features/marketplace/needs/need-drafts.service';
import { Clock } from '#platform/clock/clock';

/** What a text under way is worth. */
export interface NeedPreview {
  readonly findings: readonly TorFinding[];
  /** How many people fit, as it may be shown; null while dates or modality are missing. */
  readonly reach: number | null;
}

/** Looks at terms of reference while they are written; keeps nothing. */
@Injectable()
export class NeedPreviewsService {
  constructor(
    private readonly drafts: NeedDraftsService,
    private readonly ranking: RankingService,
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** What the text lacks, and how many people it reaches. Refuses NOT_FOUND, FORBIDDEN, BAD_INPUT for unknown codes. */
  async preview(
    actor: PersonActor,
    place: DraftPlace,
    terms: Partial<TermsOfReference>,
  ): Promise<NeedPreview> {
    const draft = await this.drafts.blank(place);
    assertMayWriteNeed(actor, draft);
    await this.drafts.refuseUnknown(terms);
    Object.assign(draft, withTerms(draft, terms));
    const reach = await this.ranking.reach(this.dataSource, draft);
    return { findings: reviewTerms(draft, this.clock.today()), reach: reach && shownReach(reach) };
  }
}
