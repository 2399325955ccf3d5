import { Module } from '@nestjs/common';
import { ProfessionalsModule } from '#features/professionals/professionals.module';
import { EnrolmentsService } from '#features/programmes/enrolments.service';
import { AccountsModule } from '#features/accounts/accounts.module';
import { ProfessionalsImportService } from '#features/programmes/professionals-import.service';
import { ProgrammeQueries } from '#features/programmes/programme.queries';
import { ProgrammeStore } from '#features/programmes/programme.store';
import { ProgrammesService } from '#features/programmes/programmes.service';

const OPEN = [ProgrammeQueries, ProgrammesService, EnrolmentsService, ProfessionalsImportService];

@Module({
  imports: [AccountsModule, ProfessionalsModule],
  providers: [ProgrammeStore, ...OPEN],
  exports: OPEN,
})
export class ProgrammesModule {}
