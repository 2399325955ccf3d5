import type { ConsultationEvent } from '#domain/dialogue/consultations/events';
import type { ConsultationEntity } from '#features/dialogue/consultations/consultation.entity';

/** An event of a consultation: ids, codes and days only. */
export function consultationEvent(
  { id, version, institutionId, programmeId, country }: ConsultationEntity,
  name: ConsultationEvent['name'],
  more: { readonly from?: string | null; readonly date?: string; readonly reason?: string | null } = {},
): ConsultationEvent {
  const { reason, ...data } = more;
  return {
    name,
    aggregate: { type: 'consultation', id, version },
    ...(reason ? { reason } : {}),
    data: { institutionId, programmeId, country, ...data },
  };
}
