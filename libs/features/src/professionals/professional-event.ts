import type { ProfessionalEntity } from '#features/professionals/professional.entity';
import type { ProfessionalEvent } from '#domain/professional/events';

/** An event about a professional: ids and codes, never what stands in the profile. */
export function professionalEvent(
  professional: ProfessionalEntity,
  name: ProfessionalEvent['name'],
  more: Pick<ProfessionalEvent, 'data' | 'reason' | 'onBehalfOf'> = {},
): ProfessionalEvent {
  const aggregate = { type: 'professional', id: professional.id, version: professional.version };
  return { name, aggregate, ...more };
}
