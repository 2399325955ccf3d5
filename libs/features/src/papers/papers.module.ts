import { Module } from '@nestjs/common';
import { AuditModule } from '#features/audit/audit.module';
import { CandidaciesModule } from '#features/candidacies/candidacies.module';
import { InstitutionsModule } from '#features/institutions/institutions.module';
import { NeedsModule } from '#features/needs/needs.module';
import { CalendarsService } from '#features/papers/calendars.service';
import { ExportsService } from '#features/papers/exports.service';
import { PaperQueries } from '#features/papers/paper.queries';
import { PaperStore } from '#features/papers/paper.store';
import { PapersService } from '#features/papers/papers.service';
import { PlacementsModule } from '#features/placements/placements.module';

@Module({
  imports: [AuditModule, CandidaciesModule, InstitutionsModule, NeedsModule, PlacementsModule],
  providers: [PaperStore, PaperQueries, PapersService, ExportsService, CalendarsService],
  exports: [PaperQueries, PapersService, ExportsService, CalendarsService],
})
export class PapersModule {}
