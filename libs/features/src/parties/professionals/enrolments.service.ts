import { Injectable } from '@nestjs/common';
import { actorId, type PersonActor } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';
import type { ProfessionalEventData } from '#domain/parties/professionals/events';
import { markReviewed } from '#features/parties/professionals/mark-reviewed';
import { ProfessionalStore } from '#features/parties/professionals/professional.store';
import { professionalEvent } from '#features/parties/professionals/professional-event';
import { ProgrammesService } from '#features/parties/programmes/programmes.service';
import { Clock } from '#platform/clock/clock';
import { UnitOfWork } from '#platform/db/unit-of-work';
import { Outbox } from '#platform/outbox/outbox';

/** What only the person can say about the conditions of a programme; null: not said. */
export interface EligibilityWord {
  readonly ofAge: boolean | null;
  readonly rightOfReturn: boolean | null;
}

/** Taking part in programmes. */
@Injectable()
export class EnrolmentsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly professionals: ProfessionalStore,
    private readonly programmes: ProgrammesService,
    private readonly outbox: Outbox<ProfessionalEventData>,
    private readonly clock: Clock,
  ) {}

  /** Enrols the professional, or changes the answers given before. Refuses NOT_FOUND, PROGRAMME_CLOSED. */
  async enrol(actor: PersonActor, programmeId: string, word: EligibilityWord): Promise<void> {
    const id = actor.professionalId;
    if (!id) throw new DomainError('NOT_FOUND');
    await this.work.run(actorId(actor), async (tx) => {
      const professional = await this.professionals.lock(tx, id);
      const programme = await this.programmes.hold(tx, programmeId);
      if (programme.state === 'CLOSED') throw new DomainError('PROGRAMME_CLOSED');
      const enrolledAt = this.clock.now();
      await this.professionals.putEnrolment(tx, { professionalId: id, programmeId, ...word, enrolledAt });
      await markReviewed(tx, professional, this.professionals, this.clock);
      await this.professionals.save(tx, professional);
      const facts = { programmeId };
      await this.outbox.append(
        tx,
        actorId(actor),
        professionalEvent(professional, 'professional.enrolled', facts),
      );
    });
  }
}
