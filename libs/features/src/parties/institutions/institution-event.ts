import { type EventCause, eventData, type EventOf } from '#domain/kernel/event';
import type { InstitutionEventData, InstitutionEventFacts } from '#domain/parties/institutions/events';
import type { InstitutionEntity } from '#features/parties/institutions/institution.entity';

/** An event about an institution: ids and codes only. */
export function institutionEvent<N extends keyof InstitutionEventFacts>(
  { id, version, country }: InstitutionEntity,
  name: N,
  facts: InstitutionEventFacts[N],
  cause: EventCause = {},
): EventOf<N, InstitutionEventData[N]> {
  return {
    name,
    aggregate: { type: 'institution', id, version },
    ...cause,
    data: eventData({ institutionId: id, country }, facts),
  };
}
