import { Module } from '@nestjs/common';
import { AccountsModule } from '#features/identity/accounts/accounts.module';
import { HostResponseQueries } from '#features/insight/kpis/host-response.queries';
import { InstitutionFiguresQueries } from '#features/insight/kpis/institution-figures.queries';
import { KpiQueries } from '#features/insight/kpis/kpi.queries';
import { KpiTargetQueries } from '#features/insight/kpis/kpi-target.queries';
import { KpiTargetStore } from '#features/insight/kpis/kpi-target.store';
import { KpiTargetsService } from '#features/insight/kpis/kpi-targets.service';
import { KpiTrendQueries } from '#features/insight/kpis/kpi-trend.queries';
import { PublicFiguresQueries } from '#features/insight/kpis/public-figures.queries';
import { ResultsPageQueries } from '#features/insight/kpis/results-page.queries';
import { ResultsPagesService } from '#features/insight/kpis/results-pages.service';
import { InstitutionsModule } from '#features/parties/institutions/institutions.module';
import { ProgrammesModule } from '#features/parties/programmes/programmes.module';

const OPEN = [
  HostResponseQueries,
  InstitutionFiguresQueries,
  KpiQueries,
  KpiTargetQueries,
  KpiTargetsService,
  KpiTrendQueries,
  PublicFiguresQueries,
  ResultsPagesService,
];

@Module({
  imports: [AccountsModule, InstitutionsModule, ProgrammesModule],
  providers: [KpiTargetStore, ResultsPageQueries, ...OPEN],
  exports: OPEN,
})
export class KpisModule {}
