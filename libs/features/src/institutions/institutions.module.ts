import { Module } from '@nestjs/common';
import { AuditModule } from '#features/audit/audit.module';
import { AccountsModule } from '#features/accounts/accounts.module';
import { InstitutionClockService } from '#features/institutions/institution-clock.service';
import { InstitutionPeopleService } from '#features/institutions/institution-people.service';
import { InstitutionQueries } from '#features/institutions/institution.queries';
import { InstitutionStore } from '#features/institutions/institution.store';
import { InstitutionsService } from '#features/institutions/institutions.service';

const OPEN = [InstitutionQueries, InstitutionsService, InstitutionPeopleService, InstitutionClockService];

@Module({ imports: [AuditModule, AccountsModule], providers: [InstitutionStore, ...OPEN], exports: OPEN })
export class InstitutionsModule {}
