import { Module } from '@nestjs/common';
import { AccountsModule } from '#features/identity/accounts/accounts.module';
import { AuditModule } from '#features/identity/audit/audit.module';
import { ConsentsService } from '#features/parties/professionals/consents.service';
import { ContactsService } from '#features/parties/professionals/contacts.service';
import { EnrolmentsService } from '#features/parties/professionals/enrolments.service';
import { NewProfilesService } from '#features/parties/professionals/new-profiles.service';
import { ProfessionalQueries } from '#features/parties/professionals/professional.queries';
import { ProfessionalStore } from '#features/parties/professionals/professional.store';
import { ProfessionalsImportService } from '#features/parties/professionals/professionals-import.service';
import { ProfileQueries } from '#features/parties/professionals/profile.queries';
import { ProfileStore } from '#features/parties/professionals/profile.store';
import { ProfileExpiryService } from '#features/parties/professionals/profile-expiry.service';
import { ProfileStepsService } from '#features/parties/professionals/profile-steps.service';
import { ProfileWordStore } from '#features/parties/professionals/profile-word.store';
import { ProfileWordsService } from '#features/parties/professionals/profile-words.service';
import { ProfileWriter } from '#features/parties/professionals/profile-writer';
import { ProfilesService } from '#features/parties/professionals/profiles.service';
import { ProofsService } from '#features/parties/professionals/proofs.service';
import { ResumeImportService } from '#features/parties/professionals/resume-import.service';
import { ResumeReadingService } from '#features/parties/professionals/resume-reading.service';
import { ProgrammesModule } from '#features/parties/programmes/programmes.module';
import { TaxonomyModule } from '#features/reference/taxonomy/taxonomy.module';

const OPEN = [
  ProfessionalQueries,
  ProfileQueries,
  ProfilesService,
  NewProfilesService,
  ProfileStepsService,
  ProfileExpiryService,
  ConsentsService,
  ContactsService,
  EnrolmentsService,
  ProfessionalsImportService,
  ProofsService,
  ResumeImportService,
  ResumeReadingService,
  ProfileWordsService,
];

@Module({
  imports: [AuditModule, AccountsModule, ProgrammesModule, TaxonomyModule],
  providers: [ProfessionalStore, ProfileStore, ProfileWordStore, ProfileWriter, ...OPEN],
  exports: OPEN,
})
export class ProfessionalsModule {}
