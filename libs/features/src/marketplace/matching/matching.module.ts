import { Module } from '@nestjs/common';
import { AuditModule } from '#features/identity/audit/audit.module';
import { AffectedNeedsQueries } from '#features/marketplace/matching/affected-needs.queries';
import { EngagementStore } from '#features/marketplace/matching/engagement.store';
import { EngagementsService } from '#features/marketplace/matching/engagements.service';
import { ListedPeopleService } from '#features/marketplace/matching/listed-people.service';
import { MatchQueries } from '#features/marketplace/matching/match.queries';
import { MatchStore } from '#features/marketplace/matching/match.store';
import { MatchEngine } from '#features/marketplace/matching/match-engine';
import { MatchExplanationsService } from '#features/marketplace/matching/match-explanations.service';
import { MatchFactsQueries } from '#features/marketplace/matching/match-facts.queries';
import { MatchListsService } from '#features/marketplace/matching/match-lists.service';
import { MatchOverrideQueries } from '#features/marketplace/matching/match-override.queries';
import { MatchOverrideStore } from '#features/marketplace/matching/match-override.store';
import { MatchOverridesService } from '#features/marketplace/matching/match-overrides.service';
import { MatchProfileQueries } from '#features/marketplace/matching/match-profile.queries';
import { MatchProfileStore } from '#features/marketplace/matching/match-profile.store';
import { MatchRunsService } from '#features/marketplace/matching/match-runs.service';
import { MatchTaxonomyQueries } from '#features/marketplace/matching/match-taxonomy.queries';
import { MatchingService } from '#features/marketplace/matching/matching.service';
import { NeedPreviewsService } from '#features/marketplace/matching/need-previews.service';
import { RankingService } from '#features/marketplace/matching/ranking.service';
import { RematchQueries } from '#features/marketplace/matching/rematch.queries';
import { RematchStore } from '#features/marketplace/matching/rematch.store';
import { RematchesService } from '#features/marketplace/matching/rematches.service';
import { TaxonomyChangeService } from '#features/marketplace/matching/taxonomy-change.service';
import { WeightsPreviewService } from '#features/marketplace/matching/weights-preview.service';
import { NeedsModule } from '#features/marketplace/needs/needs.module';
import { TaxonomyModule } from '#features/reference/taxonomy/taxonomy.module';

@Module({
  imports: [AuditModule, NeedsModule, TaxonomyModule],
  providers: [
    AffectedNeedsQueries,
    EngagementStore,
    EngagementsService,
    ListedPeopleService,
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
    ListedPeopleService,
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
