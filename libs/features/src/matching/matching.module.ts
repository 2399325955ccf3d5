import { Module } from '@nestjs/common';
import { AuditModule } from '#features/audit/audit.module';
import { AffectedNeedsQueries } from '#features/matching/affected-needs.queries';
import { EngagementStore } from '#features/matching/engagement.store';
import { EngagementsService } from '#features/matching/engagements.service';
import { MatchEngine } from '#features/matching/match-engine';
import { MatchExplanationsService } from '#features/matching/match-explanations.service';
import { MatchFactsQueries } from '#features/matching/match-facts.queries';
import { MatchListsService } from '#features/matching/match-lists.service';
import { MatchOverrideQueries } from '#features/matching/match-override.queries';
import { MatchOverrideStore } from '#features/matching/match-override.store';
import { MatchOverridesService } from '#features/matching/match-overrides.service';
import { MatchProfileQueries } from '#features/matching/match-profile.queries';
import { MatchProfileStore } from '#features/matching/match-profile.store';
import { MatchTaxonomyQueries } from '#features/matching/match-taxonomy.queries';
import { MatchQueries } from '#features/matching/match.queries';
import { MatchRunsService } from '#features/matching/match-runs.service';
import { MatchStore } from '#features/matching/match.store';
import { MatchingService } from '#features/matching/matching.service';
import { NeedPreviewsService } from '#features/matching/need-previews.service';
import { RankingService } from '#features/matching/ranking.service';
import { TaxonomyChangeService } from '#features/matching/taxonomy-change.service';
import { RematchQueries } from '#features/matching/rematch.queries';
import { RematchStore } from '#features/matching/rematch.store';
import { RematchesService } from '#features/matching/rematches.service';
import { WeightsPreviewService } from '#features/matching/weights-preview.service';
import { NeedsModule } from '#features/needs/needs.module';
import { TaxonomyModule } from '#features/taxonomy/taxonomy.module';

@Module({
  imports: [AuditModule, NeedsModule, TaxonomyModule],
  providers: [
    AffectedNeedsQueries,
    EngagementStore,
    EngagementsService,
    MatchEngine,
    MatchFactsQueries,
    MatchExplanationsService,
    MatchListsService,
    MatchOverrideQueries,
    MatchOverrideStore,
    MatchOverridesService,
    MatchQueries,
    MatchProfileQueries,
    MatchProfileStore,
    MatchRunsService,
    MatchStore,
    MatchTaxonomyQueries,
    MatchingService,
    NeedPreviewsService,
    RankingService,
    RematchQueries,
    RematchStore,
    RematchesService,
    WeightsPreviewService,
    TaxonomyChangeService,
  ],
  exports: [
    EngagementsService,
    MatchExplanationsService,
    MatchFactsQueries,
    MatchTaxonomyQueries,
    MatchListsService,
    MatchOverrideQueries,
    MatchOverridesService,
    MatchQueries,
    MatchRunsService,
    MatchingService,
    NeedPreviewsService,
    RematchQueries,
    RematchesService,
    TaxonomyChangeService,
    WeightsPreviewService,
  ],
})
export class MatchingModule {}
