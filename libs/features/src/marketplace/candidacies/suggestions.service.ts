import { Injectable } from '@nestjs/common';
import { actorId, type PersonActor, type SystemActor } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';
import { invitationDays } from '#domain/marketplace/candidacies/candidacy.rules';
import { CandidacyStore } from '#features/marketplace/candidacies/candidacy.store';
import {
  type CandidacyStep,
  CandidacyStepsService,
} from '#features/marketplace/candidacies/candidacy-steps.service';
import { newCandidacy } from '#features/marketplace/candidacies/new-candidacy';
import { EngagementsService } from '#features/marketplace/matching/engagements.service';
import { NeedReaderService } from '#features/marketplace/needs/need-reader.service';
import { Clock } from '#platform/clock/clock';
import { UnitOfWork } from '#platform/db/unit-of-work';

/** The worker as it appears in the audit trail when matching suggests somebody. */
const MATCHING: SystemActor = { kind: 'system', name: 'matching' };

/** Who matching suggests, and who an institution asks to apply. */
@Injectable()
export class SuggestionsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly store: CandidacyStore,
    private readonly steps: CandidacyStepsService,
    private readonly needs: NeedReaderService,
    private readonly engagements: EngagementsService,
    private readonly clock: Clock,
  ) {}

  /** Keeps those of a need's list who were worth telling as suggestions. Safe to run twice and at the same time. */
  async suggest(needId: string): Promise<void> {
    await this.work.run(actorId(MATCHING), async (tx) => {
      const need = await this.needs.read(tx, needId);
      if (need.state !== 'PUBLISHED') return;
      for (const { professionalId, score } of await this.store.suggested(tx, needId)) {
        const candidacy = {
          ...newCandidacy(need, professionalId, this.clock.now()),
          state: 'SUGGESTED' as const,
          score,
        };
        await this.steps.begin(tx, MATCHING, candidacy, 'suggest');
      }
    });
  }

  /** Asks a suggested person to apply, and notes it: who is invited less comes first among equals. */
  invite(actor: PersonActor, step: CandidacyStep): Promise<void> {
    return this.steps.take(actor, step, 'invite', async (tx, { id: sourceId, needId, professionalId }) => {
      if ((await this.needs.read(tx, needId)).state !== 'PUBLISHED') throw new DomainError('NEED_NOT_OPEN');
      const days = invitationDays(this.clock.today());
      await this.engagements.set(tx, { sourceId, professionalId, kind: 'INVITATION' }, days);
    });
  }
}
