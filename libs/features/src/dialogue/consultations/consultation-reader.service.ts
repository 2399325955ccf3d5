import { Injectable } from '@nestjs/common';
import type { ConsultationEntity } from '#features/dialogue/consultations/consultation.entity';
import { ConsultationStore } from '#features/dialogue/consultations/consultation.store';
import type { Tx } from '#platform/db/tx';

/** A consultation as other areas see it: they change nothing of it. */
export type HeldConsultation = Readonly<ConsultationEntity>;

/** Consultations for the areas that build on them, within their transactions. */
@Injectable()
export class ConsultationReaderService {
  constructor(private readonly consultations: ConsultationStore) {}

  /** The consultation as it stays until the transaction ends; others may act on it too. Throws NOT_FOUND. */
  hold(tx: Tx, id: string): Promise<HeldConsultation> {
    return this.consultations.hold(tx, id);
  }

  /** The consultation, on which nobody else acts until the transaction ends. Throws NOT_FOUND. */
  lock(tx: Tx, id: string): Promise<HeldConsultation> {
    return this.consultations.lock(tx, id);
  }
}
