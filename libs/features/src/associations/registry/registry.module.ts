import { Module } from '@nestjs/common';
import { AssociationQueries } from '#features/associations/registry/association.queries';
import { AssociationStore } from '#features/associations/registry/association.store';
import { AssociationsService } from '#features/associations/registry/associations.service';
import { AuditQueries } from '#features/associations/registry/audit.queries';
import { AuditStore } from '#features/associations/registry/audit.store';
import { AuditsService } from '#features/associations/registry/audits.service';
import { AuditModule } from '#features/identity/audit/audit.module';

const OPEN = [AuditQueries, AuditsService, AssociationQueries, AssociationsService];

@Module({ imports: [AuditModule], providers: [AuditStore, AssociationStore, ...OPEN], exports: OPEN })
export class RegistryModule {}
