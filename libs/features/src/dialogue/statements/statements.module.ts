import { Module } from '@nestjs/common';
import { ConcernsModule } from '#features/casework/concerns/concerns.module';
import { ConsultationsModule } from '#features/dialogue/consultations/consultations.module';
import { DecisionsService } from '#features/dialogue/statements/decisions.service';
import { NewStatementsService } from '#features/dialogue/statements/new-statements.service';
import { ParticipationService } from '#features/dialogue/statements/participation.service';
import { StatementQueries } from '#features/dialogue/statements/statement.queries';
import { StatementStore } from '#features/dialogue/statements/statement.store';
import { StatementCasesService } from '#features/dialogue/statements/statement-cases.service';
import { StatementsService } from '#features/dialogue/statements/statements.service';
import { VoiceStore } from '#features/dialogue/statements/voice.store';
import { VoiceKeysService } from '#features/dialogue/statements/voice-keys.service';
import { VotesService } from '#features/dialogue/statements/votes.service';
import { AuditModule } from '#features/identity/audit/audit.module';

const OPEN = [
  StatementQueries,
  StatementsService,
  NewStatementsService,
  VotesService,
  ParticipationService,
  DecisionsService,
];

@Module({
  imports: [AuditModule, ConcernsModule, ConsultationsModule],
  providers: [StatementStore, VoiceStore, VoiceKeysService, StatementCasesService, ...OPEN],
  exports: OPEN,
})
export class StatementsModule {}
