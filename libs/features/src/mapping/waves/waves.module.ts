import { Module } from '@nestjs/common';
import { AuditModule } from '#features/identity/audit/audit.module';
import { QuestionnairesModule } from '#features/mapping/questionnaires/questionnaires.module';
import { AnswerStore } from '#features/mapping/waves/answer.store';
import { WaveReportStore } from '#features/mapping/waves/report.store';
import { SurveyExportsService } from '#features/mapping/waves/survey-exports.service';
import { SurveysService } from '#features/mapping/waves/surveys.service';
import { WaveQueries } from '#features/mapping/waves/wave.queries';
import { WaveStore } from '#features/mapping/waves/wave.store';
import { WaveClockService } from '#features/mapping/waves/wave-clock.service';
import { WaveGuardsService } from '#features/mapping/waves/wave-guards.service';
import { WaveLinksService } from '#features/mapping/waves/wave-links.service';
import { WaveReportQueries } from '#features/mapping/waves/wave-report.queries';
import { WaveReportsService } from '#features/mapping/waves/wave-reports.service';
import { WavesService } from '#features/mapping/waves/waves.service';

const OPEN = [
  WaveQueries,
  WavesService,
  WaveLinksService,
  WaveClockService,
  SurveysService,
  WaveReportsService,
  WaveReportQueries,
  SurveyExportsService,
];

@Module({
  imports: [AuditModule, QuestionnairesModule],
  providers: [WaveStore, AnswerStore, WaveReportStore, WaveGuardsService, ...OPEN],
  exports: OPEN,
})
export class WavesModule {}
