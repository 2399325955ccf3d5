import type { ConsultationEventData, ConsultationEventFacts } from '#domain/dialogue/consultations/events';
import { eventData, type EventOf } from '#domain/kernel/event';
import type { ConsultationEntity } from '#features/dialogue/consultations/consultation.entity';

/** An event of a consultation: ids, codes and days only. */
export function consultationEvent<N extends keyof ConsultationEventFacts>(
  { id, version, institutionId, programmeId, country }: ConsultationEntity,
  name: N,
  facts: ConsultationEventFacts[N],
  reason?: string | null,
): EventOf<N, ConsultationEventData[N]> {
  const data = eventData({ institutionId, programmeId, country }, facts);
  return { name, aggregate: { type: 'consultation', id, version }, reason, data };
}
