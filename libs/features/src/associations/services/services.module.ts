import { Module } from '@nestjs/common';
import { HsdsExportsService } from '#features/associations/services/hsds-exports.service';
import { ServiceQueries } from '#features/associations/services/service.queries';
import { ServiceStore } from '#features/associations/services/service.store';
import { ServiceFreshnessService } from '#features/associations/services/service-freshness.service';
import { ServiceImportsService } from '#features/associations/services/service-imports.service';
import { ServiceMatrixQueries } from '#features/associations/services/service-matrix.queries';
import { ServiceReaderService } from '#features/associations/services/service-reader.service';
import { ServiceReportsService } from '#features/associations/services/service-reports.service';
import { ServiceSearchQueries } from '#features/associations/services/service-search.queries';
import { ServicesService } from '#features/associations/services/services.service';
import { AuditModule } from '#features/identity/audit/audit.module';

const OPEN = [
  ServiceQueries,
  ServiceSearchQueries,
  ServiceMatrixQueries,
  ServicesService,
  ServiceReaderService,
  ServiceReportsService,
  ServiceFreshnessService,
  ServiceImportsService,
  HsdsExportsService,
];

@Module({ imports: [AuditModule], providers: [ServiceStore, ...OPEN], exports: OPEN })
export class ServicesModule {}
