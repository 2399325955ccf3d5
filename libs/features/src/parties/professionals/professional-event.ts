import type { ProfessionalEvent } from '#domain/parties/professionals/events';
import type { ProfessionalEntity } from '#features/parties/professionals/professional.entity';

/** An event about a professional: ids and codes, never the content of the profile. */
export function professionalEvent(
  professional: ProfessionalEntity,
  name: ProfessionalEvent['name'],
  more: Pick<ProfessionalEvent, 'data' | 'reason' | 'onBehalfOf'> = {},
): ProfessionalEvent {
  const aggregate = { type: 'professional', id: professional.id, version: professional.version };
  return { name, aggregate, ...more };
}
