import { Module } from '@nestjs/common';
import { AuditQueries } from '#features/audit/audit.queries';

@Module({ providers: [AuditQueries], exports: [AuditQueries] })
export class AuditModule {}
