import { Module } from '@nestjs/common';
import { AuditModule } from '#features/audit/audit.module';
import { AccountsModule } from '#features/accounts/accounts.module';
import { NeedsModule } from '#features/needs/needs.module';

/** Every area of the product; both the API and the worker run on it. */
const AREAS = [AuditModule, AccountsModule, NeedsModule];

@Module({ imports: AREAS, exports: AREAS })
export class FeaturesModule {}
