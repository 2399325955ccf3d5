import { Injectable } from '@nestjs/common';
import { assertMaySeeConsultation } from '#domain/dialogue/consultations/consultation.policy';
import { assertVoting, NUMBER_OF_VOTE, type VoteAnswer } from '#domain/dialogue/statements/voice.rules';
import { actorId, type PersonActor } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';
import { ConsultationReaderService } from '#features/dialogue/consultations/consultation-reader.service';
import { ParticipationService } from '#features/dialogue/statements/participation.service';
import { StatementStore } from '#features/dialogue/statements/statement.store';
import { VoiceStore } from '#features/dialogue/statements/voice.store';
import { Clock } from '#platform/clock/clock';
import { UnitOfWork } from '#platform/db/unit-of-work';

/** No trail says who votes. */
const NOBODY = actorId({ kind: 'visitor' });

/** Votes on statements: one of each person and statement. */
@Injectable()
export class VotesService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly consultations: ConsultationReaderService,
    private readonly statements: StatementStore,
    private readonly voices: VoiceStore,
    private readonly participation: ParticipationService,
    private readonly clock: Clock,
  ) {}

  /**
   * Agrees or disagrees with a statement, or passes; once more, and the last vote counts. Refuses NOT_FOUND for what is
   * not published, NOT_IN_AUDIENCE, PHASE_CLOSED.
   */
  async vote(actor: PersonActor, statementId: string, answer: VoteAnswer): Promise<void> {
    await this.work.run(NOBODY, async (tx) => {
      const { consultationId, state } = await this.statements.placeOf(tx, statementId);
      const consultation = await this.consultations.hold(tx, consultationId);
      assertMaySeeConsultation(actor, consultation);
      if (state !== 'PUBLISHED') throw new DomainError('NOT_FOUND');
      assertVoting(consultation, this.clock.now());
      const voterKey = await this.participation.takePart(tx, actor, consultation);
      await this.voices.vote(tx, { consultationId, statementId, voterKey, value: NUMBER_OF_VOTE[answer] });
    });
  }
}
