import { Module } from '@nestjs/common';
import { ActedForQueries } from '#features/identity/audit/acted-for.queries';
import { AuditQueries } from '#features/identity/audit/audit.queries';
import { FourEyesService } from '#features/identity/audit/four-eyes.service';
import { ObjectionStore } from '#features/identity/audit/objection.store';
import { ObjectionsService } from '#features/identity/audit/objections.service';
import { TrailQueries } from '#features/identity/audit/trail.queries';
import { TrailStore } from '#features/identity/audit/trail.store';

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
