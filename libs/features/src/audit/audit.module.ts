import { Module } from '@nestjs/common';
import { AuditQueries } from '#features/audit/audit.queries';
import { FourEyesService } from '#features/audit/four-eyes.service';
import { TrailQueries } from '#features/audit/trail.queries';
import { TrailStore } from '#features/audit/trail.store';

@Module({
  providers: [AuditQueries, TrailStore, TrailQueries, FourEyesService],
  exports: [AuditQueries, TrailQueries, FourEyesService],
})
export class AuditModule {}
