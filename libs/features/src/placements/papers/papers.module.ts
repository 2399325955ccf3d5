import { Module } from '@nestjs/common';
import { AuditModule } from '#features/identity/audit/audit.module';
import { CandidaciesModule } from '#features/marketplace/candidacies/candidacies.module';
import { NeedsModule } from '#features/marketplace/needs/needs.module';
import { InstitutionsModule } from '#features/parties/institutions/institutions.module';
import { CalendarsService } from '#features/placements/papers/calendars.service';
import { ExportsService } from '#features/placements/papers/exports.service';
import { PaperQueries } from '#features/placements/papers/paper.queries';
import { PaperStore } from '#features/placements/papers/paper.store';
import { PaperPrintsService } from '#features/placements/papers/paper-prints.service';
import { PapersService } from '#features/placements/papers/papers.service';
import { PlacementsModule } from '#features/placements/placements/placements.module';

@Module({
  imports: [AuditModule, CandidaciesModule, InstitutionsModule, NeedsModule, PlacementsModule],
  providers: [PaperStore, PaperQueries, PaperPrintsService, PapersService, ExportsService, CalendarsService],
  exports: [PaperQueries, PaperPrintsService, PapersService, ExportsService, CalendarsService],
})
export class PapersModule {}
