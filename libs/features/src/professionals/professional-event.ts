import type { EventName } from '#domain/events';
import type { ProfessionalEntity } from '#features/professionals/professional.entity';
import type { OutboxEvent } from '#platform/outbox/outbox';

/** An event about a professional: ids and codes, never what stands in the profile. */
export function professionalEvent(
  professional: ProfessionalEntity,
  name: EventName,
  more: Pick<OutboxEvent, 'data' | 'reason' | 'onBehalfOf'> = {},
): OutboxEvent {
  const aggregate = { type: 'professional', id: professional.id, version: professional.version };
  return { name, aggregate, ...more };
}
