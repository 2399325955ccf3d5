import { Injectable } from '@nestjs/common';
import type { PersonActor } from '#domain/kernel/actor';
import { addDays } from '#domain/kernel/dates';
import type { ConsultationPart } from '#features/demonstration/cast-consultations';
import { DemonstrationEndingsService } from '#features/demonstration/demonstration-endings.service';
import { DemonstrationVoicesService } from '#features/demonstration/demonstration-voices.service';
import { ConsultationQueries } from '#features/dialogue/consultations/consultation.queries';
import { ConsultationClockService } from '#features/dialogue/consultations/consultation-clock.service';
import { ConsultationsService } from '#features/dialogue/consultations/consultations.service';
import { Clock } from '#platform/clock/clock';

/** Who asks and who decides. */
export interface ConsultingHands {
  readonly institutionId: string;
  readonly programmeId: string;
  readonly minister: PersonActor;
  readonly officer: PersonActor;
  readonly approver: PersonActor;
}

/** Brings the consultations of the demonstration as far as they go, and has its people vote and write. All invented. */
@Injectable()
export class DemonstrationConsultationsService {
  constructor(
    private readonly consultations: ConsultationsService,
    private readonly known: ConsultationQueries,
    private readonly days: ConsultationClockService,
    private readonly voices: DemonstrationVoicesService,
    private readonly endings: DemonstrationEndingsService,
    private readonly clock: Clock,
  ) {}

  /** Prepares a consultation, and brings it as far as it goes; one that is there already is left as it is. */
  async ask(
    part: ConsultationPart,
    hands: ConsultingHands,
    people: ReadonlyMap<string, PersonActor>,
  ): Promise<void> {
    const { institutionId, programmeId, minister, approver } = hands;
    const { rows } = await this.known.list(minister, {}, { first: 100 });
    const title = part.texts[0]?.title;
    if (rows.some(({ texts }) => texts[0]?.title === title)) return;
    const opensOn = addDays(this.clock.today(), part.opens);
    const id = await this.consultations.create(minister, {
      ...{ institutionId, programmeId, audience: 'EVERYBODY', texts: part.texts, seeds: part.seeds, opensOn },
      closesOn: addDays(opensOn, part.days),
    });
    if (part.upTo === 'DRAFT') return;
    await this.consultations.step(minister, 'submit', { id });
    if (part.upTo === 'SUBMITTED') return;
    if (part.upTo === 'CANCELLED')
      return this.consultations.step(approver, 'cancel', { id, reason: 'AT_OWN_REQUEST' });
    await this.consultations.step(approver, 'approve', { id });
    if (part.upTo === 'SCHEDULED') return;
    await this.days.keep();
    if (part.ended === undefined) return this.voices.speak(id, part, hands.officer, people);
    await this.endings.end(id, part, { ...hands, today: this.clock.today() }, people);
  }
}
