import { Module } from '@nestjs/common';
import { AccountsModule } from '#features/identity/accounts/accounts.module';
import { AuditModule } from '#features/identity/audit/audit.module';
import { InstitutionQueries } from '#features/parties/institutions/institution.queries';
import { InstitutionStore } from '#features/parties/institutions/institution.store';
import { InstitutionExpiryService } from '#features/parties/institutions/institution-expiry.service';
import { InstitutionPeopleService } from '#features/parties/institutions/institution-people.service';
import { InstitutionTrailService } from '#features/parties/institutions/institution-trail.service';
import { InstitutionsService } from '#features/parties/institutions/institutions.service';

const OPEN = [InstitutionQueries, InstitutionsService, InstitutionPeopleService, InstitutionExpiryService];

@Module({
  imports: [AuditModule, AccountsModule],
  providers: [InstitutionStore, InstitutionTrailService, ...OPEN],
  exports: OPEN,
})
export class InstitutionsModule {}
