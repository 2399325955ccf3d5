import { Module } from '@nestjs/common';
import { ConsultationQueries } from '#features/dialogue/consultations/consultation.queries';
import { ConsultationStore } from '#features/dialogue/consultations/consultation.store';
import { ConsultationClockService } from '#features/dialogue/consultations/consultation-clock.service';
import { ConsultationReaderService } from '#features/dialogue/consultations/consultation-reader.service';
import { ConsultationsService } from '#features/dialogue/consultations/consultations.service';
import { AuditModule } from '#features/identity/audit/audit.module';
import { InstitutionsModule } from '#features/parties/institutions/institutions.module';

const OPEN = [ConsultationReaderService, ConsultationQueries, ConsultationsService, ConsultationClockService];

@Module({
  imports: [AuditModule, InstitutionsModule],
  providers: [ConsultationStore, ...OPEN],
  exports: OPEN,
})
export class ConsultationsModule {}
