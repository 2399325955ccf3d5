import { Module } from '@nestjs/common';
import { ActedForQueries } from '#features/audit/acted-for.queries';
import { AuditQueries } from '#features/audit/audit.queries';
import { FourEyesService } from '#features/audit/four-eyes.service';
import { ObjectionStore } from '#features/audit/objection.store';
import { ObjectionsService } from '#features/audit/objections.service';
import { TrailQueries } from '#features/audit/trail.queries';
import { TrailStore } from '#features/audit/trail.store';

@Module({
  providers: [
    AuditQueries,
    TrailStore,
    TrailQueries,
    FourEyesService,
    ActedForQueries,
    ObjectionStore,
    ObjectionsService,
  ],
  exports: [AuditQueries, TrailQueries, FourEyesService, ActedForQueries, ObjectionsService],
})
export class AuditModule {}
