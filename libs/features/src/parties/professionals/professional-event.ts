import type { EventCause, EventOf } from '#domain/kernel/event';
import type { ProfessionalEventData } from '#domain/parties/professionals/events';
import type { ProfessionalEntity } from '#features/parties/professionals/professional.entity';

/** An event about a professional: ids and codes, never the content of the profile. */
export function professionalEvent<N extends keyof ProfessionalEventData>(
  { id, version }: ProfessionalEntity,
  name: N,
  data: ProfessionalEventData[N],
  cause: EventCause = {},
): EventOf<N, ProfessionalEventData[N]> {
  return { name, aggregate: { type: 'professional', id, version }, ...cause, data };
}
