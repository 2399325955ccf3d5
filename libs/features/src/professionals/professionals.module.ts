import { Module } from '@nestjs/common';
import { AuditModule } from '#features/audit/audit.module';
import { AccountsModule } from '#features/accounts/accounts.module';
import { ConsentsService } from '#features/professionals/consents.service';
import { EnrolmentsService } from '#features/professionals/enrolments.service';
import { NewProfilesService } from '#features/professionals/new-profiles.service';
import { ProfessionalQueries } from '#features/professionals/professional.queries';
import { ProfessionalStore } from '#features/professionals/professional.store';
import { ProfessionalsImportService } from '#features/professionals/professionals-import.service';
import { ProfileClockService } from '#features/professionals/profile-clock.service';
import { ProfileLifeService } from '#features/professionals/profile-life.service';
import { ProfileQueries } from '#features/professionals/profile.queries';
import { ProfileStore } from '#features/professionals/profile.store';
import { ProfileWriter } from '#features/professionals/profile-writer';
import { ProfilesService } from '#features/professionals/profiles.service';
import { ProofsService } from '#features/professionals/proofs.service';
import { ResumeImportService } from '#features/professionals/resume-import.service';
import { ProgrammesModule } from '#features/programmes/programmes.module';
import { TaxonomyModule } from '#features/taxonomy/taxonomy.module';

const OPEN = [
  ProfessionalQueries,
  ProfileQueries,
  ProfilesService,
  NewProfilesService,
  ProfileLifeService,
  ProfileClockService,
  ConsentsService,
  EnrolmentsService,
  ProfessionalsImportService,
  ProofsService,
  ResumeImportService,
];

@Module({
  imports: [AuditModule, AccountsModule, ProgrammesModule, TaxonomyModule],
  providers: [ProfessionalStore, ProfileStore, ProfileWriter, ...OPEN],
  exports: OPEN,
})
export class ProfessionalsModule {}
